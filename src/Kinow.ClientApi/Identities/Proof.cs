namespace Kinow.ClientApi.Identities;

/// <summary>What verifying somebody's identity came to.</summary>
/// <param name="Identity">Who it is; null when that is not proven.</param>
/// <param name="Reason">Why it is not proven.</param>
internal sealed record Proof(ProvenIdentity? Identity, string? Reason)
{
    /// <summary>Somebody has proven who he is.</summary>
    public static Proof Of(ProvenIdentity identity) => new(identity, null);

    /// <summary>Nobody has proven anything.</summary>
    public static Proof Refused(string reason) => new(null, reason);
}

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Who somebody is at another service that vouches for its users. It belongs to one account at most.</summary>
/// <param name="Issuer">The service, as an address: the claim <c>iss</c> of its tokens.</param>
/// <param name="Subject">What it knows the person by: the claim <c>sub</c>. Upper and lower case differ.</param>
public sealed record IdentityKey(string Issuer, string Subject)
{
    /// <summary>Longest issuer and longest subject, in characters (OpenID Connect Core 1.0 section 2).</summary>
    public const int MaxLength = 255;
}

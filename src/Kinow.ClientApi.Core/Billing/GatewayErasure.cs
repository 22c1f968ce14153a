namespace Kinow.ClientApi.Core.Billing;

/// <summary>An account that was erased, and that a gateway is still to forget.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Gateway">The gateway.</param>
/// <param name="UserId">The account, as the gateway knows it.</param>
/// <param name="Attempts">How often it was tried, this time included.</param>
/// <param name="DateAdd">When the account was erased.</param>
public sealed record GatewayErasure(long Id, string Gateway, Guid UserId, int Attempts, DateTimeOffset DateAdd)
{
    /// <summary>By what the gateway could charge it again; null when nothing is known of that. Nobody's to read.</summary>
    public string? RenewalToken { get; init; }

    /// <summary>Tells nothing that anybody can be charged by, so that it never gets into a log.</summary>
    public override string ToString() => $"{Id}: {Gateway}";
}

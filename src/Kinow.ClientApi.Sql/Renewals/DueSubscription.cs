namespace Kinow.ClientApi.Sql.Renewals;

/// <summary>A subscription whose renewal is due.</summary>
/// <param name="Due">When something is to be done.</param>
/// <param name="AccessId">The access.</param>
/// <param name="Account">The account.</param>
/// <param name="OfferId">The offer of the running period.</param>
/// <param name="Gateway">What it is charged through.</param>
/// <param name="Declined">How many attempts were declined.</param>
/// <param name="Failure">Why the last one was; null when none was.</param>
public sealed record DueSubscription(
    DateTimeOffset Due, long AccessId, Guid Account, long OfferId, string? Gateway, int Declined, string? Failure);

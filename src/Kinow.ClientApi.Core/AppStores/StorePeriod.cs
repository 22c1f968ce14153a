namespace Kinow.ClientApi.Core.AppStores;

/// <summary>What a transaction of an app store gives now.</summary>
/// <param name="Transaction">The transaction.</param>
/// <param name="End">First instant without access; null where the terms of the sale say it.</param>
/// <param name="Renews">Whether the store goes on from here.</param>
public sealed record StorePeriod(StoreTransaction Transaction, DateTimeOffset? End, bool Renews)
{
    /// <summary>Whether it gives anything: the store has not taken it back.</summary>
    public bool IsOpen => Transaction.Revoked is null;
}

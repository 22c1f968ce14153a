namespace Kinow.ClientApi.Core.AppStores;

/// <summary>
/// How purchases of app stores change. Reports come late, twice and in any order; what they come to does not depend on it.
/// </summary>
public static class StorePurchaseRules
{
    /// <summary>A purchase after a report. One that says nothing new gives the same object.</summary>
    /// <param name="renewal">How it goes on; null when the report does not say.</param>
    public static StorePurchase Settle(StorePurchase purchase, StoreTransaction transaction, StoreRenewal? renewal)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        ArgumentNullException.ThrowIfNull(transaction);
        var known = purchase.Transactions.FirstOrDefault(other => other.Id == transaction.Id);
        var joined = known is null ? transaction : Join(purchase.Store, known, transaction);
        var hasTransaction = joined != known;
        var hasRenewal = renewal is not null && (purchase.Renewal is not { } before || before.IsOlderThan(renewal));
        if (!hasTransaction && !hasRenewal) return purchase;
        return purchase with
        {
            Transactions = hasTransaction
                ? [.. StoreTransaction.InOrder(purchase.Transactions.Where(other => other.Id != transaction.Id).Append(joined))]
                : purchase.Transactions,
            Renewal = hasRenewal ? renewal : purchase.Renewal,
        };
    }

    /// <summary>
    /// What the transactions of a purchase give, in their order. One ends where the next begins, at the latest: a change to a dearer
    /// subscription does not wait. The last one stays open until the store's grace is over.
    /// </summary>
    public static IEnumerable<StorePeriod> PeriodsOf(StorePurchase purchase)
    {
        ArgumentNullException.ThrowIfNull(purchase);
        var transactions = purchase.Transactions;
        for (var i = 0; i < transactions.Length; i++)
        {
            var transaction = transactions[i];
            var next = i + 1 < transactions.Length ? transactions[i + 1] : null;
            var renews = next is null && transaction is { Revoked: null, Expires: not null } && (purchase.Renewal?.Renews ?? true);
            yield return new(transaction, EndOf(transaction, next, purchase.Renewal?.GraceUntil), renews);
        }
    }

    // Apple takes refunds back at times, and says so. What Google has taken back it does not always say again.
    private static StoreTransaction Join(AppStore store, StoreTransaction known, StoreTransaction told)
    {
        if (store != AppStore.PlayStore || (known.Revoked ?? told.Revoked) is not { } revoked) return Later(known, told);
        return Later(known with { Revoked = null }, told with { Revoked = null }) with
        {
            Revoked = told.Revoked < revoked ? told.Revoked : revoked,
        };
    }

    private static StoreTransaction Later(StoreTransaction known, StoreTransaction told) => known.IsOlderThan(told) ? told : known;

    private static DateTimeOffset? EndOf(StoreTransaction transaction, StoreTransaction? next, DateTimeOffset? grace)
    {
        if (transaction.Expires is not { } end) return null;
        if (next is null) return grace > end ? grace : end;

        // Those of a store that tells no time for each begin together.
        return next.Purchased > transaction.Purchased && next.Purchased < end ? next.Purchased : end;
    }
}

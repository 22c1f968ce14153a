using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// One purchase of an app store within the transaction that changes it. Its row is locked first: of two reports on one purchase, the second
/// sees what the first has done.
/// </summary>
internal sealed class StorePurchaseRows(SqlSession session, CancellationToken cancellationToken)
{
    private const string OfPurchase = "WHERE store = @Store AND purchase_id = @PurchaseId";

    private const string Update = """
        UPDATE store_purchase SET renews = @Renews, grace_until = @GraceUntil, told = @Told WHERE store = @Store AND id = @PurchaseId
        """;

    private const string UpdateTransaction = """
        UPDATE store_transaction SET expires = @Expires, revoked = @Revoked, told = @Told, purchased = @Purchased
        WHERE store = @Store AND id = @TransactionId AND purchase_id = @PurchaseId
        """;

    private const string UpdateAccess = """
        UPDATE product_access SET active = @Active, date_exp = @DateExp, recurring = @Recurring, date_renewal = @DateRenewal
        WHERE id = @AccessId
        """;

    private static readonly string Lock = $"{StorePurchaseTable.Map.Query} WHERE store = @Store AND id = @PurchaseId FOR UPDATE";

    private static readonly string Transactions = $"{StoreTransactionTable.Map.Query} {OfPurchase}";

    private static readonly string Given = $"""
        {AccessTable.Map.Query} WHERE customer_id = @AccountId AND order_id IN (SELECT order_id FROM store_transaction {OfPurchase})
        """;

    /// <summary>Locks a purchase and reads it whole, with the account that has it; null when there is none.</summary>
    internal async Task<StorePurchaseRow?> LockAsync(AppStore store, string id)
    {
        var values = KeyOf(store, id);
        if (await session.FirstAsync(Lock, values, StorePurchaseTable.Map.Reading(), cancellationToken) is not { } row) return null;
        var transactions = await session.QueryAsync(Transactions, values, StoreTransactionTable.Map.Reading(), cancellationToken);
        return row with { Purchase = row.Purchase with { Transactions = StoreParts.TransactionsOf(transactions) } };
    }

    /// <summary>Writes a purchase, and what it gives or takes away.</summary>
    /// <param name="before">The purchase as it was read; null when there was none.</param>
    /// <param name="order">The order of the transaction that was told of, which is written by now.</param>
    internal async Task SaveAsync(Guid account, StorePurchase? before, StorePurchase after, Order order)
    {
        var rows = new BulkRows();
        if (before is null) rows.Add(StorePurchaseTable.Map, new(account, after));
        else if (before.Renewal != after.Renewal) await session.ExecuteAsync(Update, ValuesOf(after), cancellationToken);
        foreach (var row in StoreParts.RowsOf(account, after))
        {
            var known = before?.Transactions.FirstOrDefault(other => other.Id == row.Transaction.Id);
            if (known is null) rows.Add(StoreTransactionTable.Map, row);
            else if (known != row.Transaction) await session.ExecuteAsync(UpdateTransaction, ValuesOf(row), cancellationToken);
        }

        await rows.FlushAsync(session, cancellationToken);
        await SettleAsync(account, after, order);
    }

    private async Task SettleAsync(Guid account, StorePurchase purchase, Order order)
    {
        var values = KeyOf(purchase.Store, purchase.Id);
        values["AccountId"] = account;
        var given = await session.QueryAsync(Given, values, AccessTable.Map.Reading(), cancellationToken);
        ImmutableArray<ProductAccess> before = [.. given.Select(static row => row.Access)];
        var rows = new BulkRows();
        foreach (var access in StoreAccesses.Settle(before, purchase, order))
        {
            if (access.Id == 0) rows.Add(AccessTable.Map, new(account, access));
            else if (!before.Contains(access)) await session.ExecuteAsync(UpdateAccess, ValuesOf(access), cancellationToken);
        }

        await rows.FlushAsync(session, cancellationToken);
    }

    private static SqlArguments KeyOf(AppStore store, string purchase) =>
        new() { ["Store"] = SqlEnums.AppStore.Write(store), ["PurchaseId"] = purchase };

    private static SqlArguments ValuesOf(StorePurchase purchase)
    {
        var values = KeyOf(purchase.Store, purchase.Id);
        values["Renews"] = purchase.Renewal?.Renews;
        values["GraceUntil"] = purchase.Renewal?.GraceUntil;
        values["Told"] = purchase.Renewal?.Told;
        return values;
    }

    private static SqlArguments ValuesOf(StoreTransactionRow row)
    {
        var values = KeyOf(row.Store, row.Purchase);
        values["TransactionId"] = row.Transaction.Id;
        values["Purchased"] = row.Transaction.Purchased;
        values["Expires"] = row.Transaction.Expires;
        values["Revoked"] = row.Transaction.Revoked;
        values["Told"] = row.Transaction.Told;
        return values;
    }

    private static SqlArguments ValuesOf(ProductAccess access) => new()
    {
        ["AccessId"] = access.Id,
        ["Active"] = access.Active,
        ["DateExp"] = access.DateExp,
        ["Recurring"] = access.Recurring,
        ["DateRenewal"] = access.DateRenewal,
    };
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>What accounts have bought in app stores, between rows and accounts.</summary>
internal static class StoreParts
{
    internal static ImmutableArray<AccountPart> All { get; } =
    [
        new AccountPart<StorePurchaseRow>(
            StorePurchaseTable.Map,
            static row => row.Customer,
            static user => user.StorePurchases.Select(purchase => new StorePurchaseRow(user.Id, purchase)),
            static (user, rows) => user with
            {
                StorePurchases = [.. StorePurchase.InOrder(rows.Select(static row => row.Purchase))],
            }),

        // They go to the purchases, which are there by now.
        new AccountPart<StoreTransactionRow>(
            StoreTransactionTable.Map,
            static row => row.Customer,
            static user => user.StorePurchases.SelectMany(purchase => RowsOf(user.Id, purchase)),
            WithTransactions),
    ];

    internal static IEnumerable<StoreTransactionRow> RowsOf(Guid customer, StorePurchase purchase) =>
        purchase.Transactions.Select(transaction => new StoreTransactionRow(customer, purchase.Store, purchase.Id, transaction));

    internal static ImmutableArray<StoreTransaction> TransactionsOf(IEnumerable<StoreTransactionRow> rows) =>
        [.. StoreTransaction.InOrder(rows.Select(static row => row.Transaction))];

    private static User WithTransactions(User user, IEnumerable<StoreTransactionRow> rows)
    {
        var byPurchase = rows.ToLookup(static row => (row.Store, row.Purchase));
        return user.StorePurchases.IsEmpty
            ? user
            : user with
            {
                StorePurchases =
                [
                    .. user.StorePurchases.Select(purchase =>
                        purchase with { Transactions = TransactionsOf(byPurchase[(purchase.Store, purchase.Id)]) }),
                ],
            };
    }
}

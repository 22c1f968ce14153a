using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Purchases of app stores as rows: what they come to is what the fold of the same commands says.</summary>
public sealed class StorePurchaseCommandTests
{
    private readonly Guid user = Guid.CreateVersion7();

    [ServerFact(Server.MySql)]
    public async Task Rows_and_fold_come_to_the_same_whatever_is_told_and_in_whatever_order()
    {
        await using var database = await CreateAsync();
        Command[] commands =
        [
            Samples.Create(user), StorePurchases.Month(user, 1, 5), StorePurchases.Month(user, 0, 1),
            StorePurchases.Month(user, 1, 4).With(true, StorePurchases.Start.AddMonths(3)), StorePurchases.Month(
                user, 0, 6, isRevoked: true),
            StorePurchases.Month(user, 0, 7), StorePurchases.Month(user, 1, 9).With(false), StorePurchases.Month(user, 1, 8).With(true),
            StorePurchases.Month(user, 0, 2, AppStore.PlayStore, isRevoked: true), StorePurchases.Month(user, 0, 3, AppStore.PlayStore)
                .With(true),
            StorePurchases.Month(user, 2, 10)
                .With(true) with { Content = StorePurchases.Content(Orders.Rental(7) with { UnitPrice = 2.90m, Discount = 0 }) },
        ];
        var read = default(User);
        for (var i = 0; i < commands.Length; i++)
        {
            read = await ApplyAsync(database, commands[i]);
            Same(UserFold.Apply(null, commands[..(i + 1)])!, read);
        }

        Assert.All(read!.Accesses, static access => Assert.True(access.Id > 0));
        Assert.Equal(4, read.Orders.Length);
        Assert.Equal(3, read.Accesses.Count(static access => access.Active));
        Assert.Equal(
            ["app_store 3 1", "play_store 1 1"],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', t.store, COUNT(*), COUNT(DISTINCT p.id)) FROM store_transaction t JOIN store_purchase p "
                + "ON p.store = t.store AND p.id = t.purchase_id GROUP BY t.store ORDER BY t.store"));

        // No payment of theirs is ever given back by us.
        Assert.Empty(await new PaymentBooks(database.Sql).FindExcessAsync(10, default));
    }

    [ServerFact(Server.MySql)]
    public async Task Many_at_once_give_one_order_and_one_access_and_only_to_one_account()
    {
        await using var database = await CreateAsync();
        var other = Guid.CreateVersion7();
        await ApplyAsync(database, Samples.Create(user));
        await new CommandApplier(database.Sql).ApplyAsync(Samples.Create(other), default);

        var rejected = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => RetryAsync(
            database, StorePurchases.Month(i % 2 == 0 ? user : other, 0, i) with { Id = Guid.CreateVersion7() })));

        Assert.Equal(6, rejected.Count(static one => one));
        Assert.Equal([1L], await database.QueryAsync<long>("SELECT COUNT(*) FROM customer_order"));
        Assert.Equal([1L], await database.QueryAsync<long>("SELECT COUNT(*) FROM product_access"));
        var owner = await new StorePurchaseIndex(database.Sql).FindAsync(AppStore.AppStore, "10", default);
        Assert.Contains(owner!.Value, new[] { user, other });
    }

    [ServerFact(Server.MySql)]
    public async Task What_an_erased_account_has_bought_is_nobodys_for_good()
    {
        await using var database = await CreateAsync();
        var (other, index) = (Guid.CreateVersion7(), new StorePurchaseIndex(database.Sql));
        await ApplyAsync(database, Samples.Create(user), StorePurchases.Month(user, 0));
        Assert.Equal(user, await index.FindAsync(AppStore.AppStore, "10", default));
        Assert.Null(await index.FindAsync(AppStore.PlayStore, "10", default));

        var applier = new CommandApplier(database.Sql);
        await applier.ApplyAsync(Samples.Nobody(user), default);
        await applier.ApplyAsync(Samples.Create(other), default);

        Assert.Equal(Guid.Empty, await index.FindAsync(AppStore.AppStore, "10", default));
        await RejectedAsync(StorePurchases.Month(other, 1), "The purchase is another account's.");
        await RejectedAsync(StorePurchases.Month(other, 0, purchase: "11") with
        {
            Transaction = StorePurchases.Month(user, 0).Transaction,
        }, "The order of the transaction is another account's.");
        await RejectedAsync(StorePurchases.Month(user, 1), "The purchase's account does not exist.");

        async Task RejectedAsync(Command command, string reason) => Assert.Equal(
            reason, (await Assert.ThrowsAsync<CommandRejectedException>(async () => await applier.ApplyAsync(command, default))).Message);
    }

    // Accesses in memory have no numbers.
    private static void Same(User folded, User read)
    {
        Assert.Equivalent(folded.Orders, read.Orders, strict: true);
        Assert.Equivalent(folded.StorePurchases, read.StorePurchases, strict: true);
        Assert.Equivalent(WithoutNumbers(folded), WithoutNumbers(read), strict: true);

        static ProductAccess[] WithoutNumbers(User user) =>
            [.. user.Accesses.Select(static access => access with { Id = 0 }).OrderBy(static access => access.OrderId)];
    }

    // Whether it was rejected.
    private static async Task<bool> RetryAsync(TestDatabase database, Command command)
    {
        while (true)
        {
            try
            {
                await new CommandApplier(database.Sql).ApplyAsync(command, default);
                return false;
            }
            catch (CommandRejectedException)
            {
                return true;
            }
            catch (Connections.SqlUnavailableException)
            {
                await Task.Delay(10);
            }
        }
    }

    private async Task<User> ApplyAsync(TestDatabase database, params Command[] commands)
    {
        var applier = new CommandApplier(database.Sql);
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        return (await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!;
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (9, 'svod')");
        return database;
    }
}

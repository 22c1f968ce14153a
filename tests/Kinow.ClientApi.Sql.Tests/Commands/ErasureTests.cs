using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Samples = Kinow.ClientApi.TestSupport.Commands;
using StorePurchases = Kinow.ClientApi.TestSupport.StorePurchases;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Nothing tells of the owner of an erased account.</summary>
public sealed class ErasureTests
{
    // Columns that are named after an account, and tables that refer to accounts.
    private const string Holders =
        "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name <> 'customer' "
        + "AND (column_name REGEXP '^(customer|user|account)(_id)?$' OR column_name REGEXP '(email|firstname|lastname|user_agent)') "
        + "UNION SELECT table_name FROM information_schema.key_column_usage "
        + "WHERE table_schema = DATABASE() AND referenced_table_name = 'customer'";

    private const string Cascades =
        "SELECT table_name FROM information_schema.referential_constraints "
        + "WHERE constraint_schema = DATABASE() AND referenced_table_name = 'customer' AND delete_rule = 'CASCADE'";

    [ServerFact(Server.MySql)]
    public async Task Every_table_that_holds_something_of_a_customer_says_how_it_is_erased()
    {
        await using var database = await TestDatabase.CreateAsync();
        var holders = await database.QueryAsync<string>(Holders);
        var erased = TableMaps.All.Where(static table => table.Erasure is not null).ToArray();

        Assert.Contains("session", holders);
        Assert.Contains("video_stat_session", holders);
        Assert.Empty(holders.Except(erased.Select(static table => table.Name)));
        Assert.All(erased, static table => Assert.True(table.Export is not null, $"{table.Name} does not say what of it an owner is given."));
        Assert.Equal(
            (await database.QueryAsync<string>(Cascades)).Order(StringComparer.Ordinal),
            erased.Where(static table => table.Erasure!.IsByCascade).Select(static table => table.Name).Order(StringComparer.Ordinal));
    }

    [ServerFact(Server.MySql)]
    public async Task Nothing_of_an_erased_account_is_found_in_any_table_and_others_keep_theirs()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod')");
        await database.ExecuteAsync("INSERT INTO video (id, product_id) VALUES (11, 7)");
        var applier = new CommandApplier(database.Sql);
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var create = Samples.Create(user) with { AnonymousId = Guid.CreateVersion7() };
        foreach (var command in Everything(user, create).Concat(Everything(other, Samples.Create(other))))
            Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        await applier.ApplyAsync(Samples.Session(create.AnonymousId!.Value), default);
        await database.ExecuteAsync("INSERT INTO product_access (customer_id, product_id, type) SELECT id, 7, 'tvod' FROM customer");
        await database.ExecuteAsync(
            "INSERT INTO customer_group (id) VALUES (1); INSERT INTO customer_group_member (customer_id, customer_group_id) SELECT id, 1 FROM customer");
        await database.ExecuteAsync(
            "UPDATE change_log SET last_error = @Text WHERE aggregate_id = @Id",
            new() { ["Text"] = $"{user:N}@example.org could not be told", ["Id"] = user.ToString("D") });
        var before = await CountAsync(database, other);
        Assert.True(await CountAsync(database, user) > 10);

        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(Samples.Nobody(user), default));

        // One row is left, until the gateway has forgotten the account too.
        Assert.Equal(1, await CountAsync(database, user));
        var erasures = new GatewayErasures(database.Sql);
        var left = Assert.Single(await erasures.TakeDueAsync(DateTimeOffset.UtcNow.AddMinutes(1), 10, default));
        Assert.Equal((user, Orders.Gateway, 1), (left.UserId, left.Gateway, left.Attempts));
        Assert.Empty(await erasures.TakeDueAsync(DateTimeOffset.UtcNow.AddMinutes(1), 10, default));
        await erasures.EndAsync(left, null, default);
        Assert.Equal(0, await CountAsync(database, user));
        Assert.Equal(0, await CountAsync(database, create.AnonymousId!.Value));
        Assert.Equal(before, await CountAsync(database, other));
        Assert.Equal(4, Assert.Single(await database.QueryAsync<long>("SELECT COUNT(*) FROM video_stat_session")));
        Assert.Equal(
            [$"customer {user:D} customer_deleted"],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', aggregate, aggregate_id, subject) FROM change_log ORDER BY id DESC LIMIT 1"));

        // A message that comes again.
        Assert.Equal(CommandOutcome.Duplicate, await applier.ApplyAsync(create, default));
        Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(Samples.Nobody(user), default));
        Assert.Equal(0, await CountAsync(database, user));
    }

    private static Command[] Everything(Guid user, CreateUser create) =>
    [
        create, OrderOf(user), Orders.Settle(OrderOf(user), Orders.Report(OrderOf(user), payment: $"pay {user}")), Samples.Bookmark(user), Samples.Rename(user, $"{user:N}@example.org"),
        Samples.Device(user) with { Application = $"{user:N}@example.org" },
        Samples.Playlist(user, 1, 7) with { Name = $"{user:N}@example.org" }, Samples.Credentials(user, $"hash of {user:N}@example.org"),
        Samples.Watch(user) with { UserAgent = $"{user:N}@example.org" }, Samples.Session(user),
        Samples.Identity(user), Samples.Confirmed(user), Samples.CartLine(user), Samples.CartVoucher(user), PurchaseOf(user),
        Samples.Profile(user) with { Name = $"{user:N}@example.org" }, Samples.Bookmark(user) with { ProfileId = Samples.ProfileId(user) },
        Samples.Watch(user) with { UserAgent = $"{user:N}@example.org", ProfileId = Samples.ProfileId(user) },
    ];

    private static SettleStorePurchase PurchaseOf(Guid user) => StorePurchases.Month(user, 0, purchase: $"1{user.GetHashCode()}") with
    {
        Content = StorePurchases.Content(Orders.Rental(7) with { UnitPrice = 2.90m, Discount = 0 }),
    };

    private static PlaceOrder OrderOf(Guid user) => Orders.Place(user, Orders.Content(Samples.ProfileId(user)));

    // Values that are the account's id, or hold its address, in all columns of all tables; not the ids that the change log tells of.
    private static async Task<long> CountAsync(TestDatabase database, Guid user)
    {
        var columns = await database.QueryAsync<string>(
            "SELECT CONCAT(table_name, ' ', column_name, ' ', data_type) FROM information_schema.columns WHERE table_schema = DATABASE() "
            + "AND CONCAT(table_name, '.', column_name) <> 'change_log.aggregate_id'");
        var found = 0L;
        foreach (var column in columns.Select(static text => text.Split(' ')))
        {
            var condition = column[2] == "binary" ? $"`{column[1]}` = @Id" : $"CAST(`{column[1]}` AS CHAR) LIKE @Text";
            found += Assert.Single(await database.QueryAsync<long>(
                $"SELECT COUNT(*) FROM `{column[0]}` WHERE {condition}", new() { ["Id"] = user, ["Text"] = $"%{user:N}@example.org%" }));
        }

        return found;
    }
}

using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;
using GiftSamples = Kinow.ClientApi.TestSupport.Gifts;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Prepayments = Kinow.ClientApi.TestSupport.Prepayments;
using Samples = Kinow.ClientApi.TestSupport.Commands;
using StorePurchases = Kinow.ClientApi.TestSupport.StorePurchases;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>What the owner of an account is given of it.</summary>
public sealed class AccountExportTests
{
    private static readonly Table[] Holders = [.. TableMaps.All.Where(static table => table.Erasure is not null)];

    public static TheoryData<string> Tables => [.. Holders.Select(static table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_that_holds_something_of_an_account_says_of_each_column_whether_it_is_given(string name)
    {
        var table = Holders.Single(table => table.Name == name);
        Assert.NotNull(table.Export);
        if (table.Export.Name is null)
        {
            Assert.NotEqual("", table.Export.Reason);
            return;
        }

        Assert.Equal(
            table.Columns.Select(static column => column.Name).Order(StringComparer.Ordinal),
            table.Export.Columns.Concat(table.Export.Withheld).Order(StringComparer.Ordinal));
    }

    [ServerFact(Server.MySql)]
    public async Task All_of_an_account_is_given_no_secret_is_and_both_kinds_of_stores_give_the_same()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod')");
        await database.ExecuteAsync("INSERT INTO video (id, product_id) VALUES (11, 7)");
        var (applier, memory) = (new CommandApplier(database.Sql), new EmbeddedAccountStore([]));
        var (user, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var command in Everything(user).Concat(Everything(other)))
        {
            Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
            await memory.SendAsync(command, default);
            if (command is SaveSession saved) await memory.Sessions.CreateAsync(saved.Session, default);
        }

        var stored = (await new AccountLoader(database.Sql).UsersAsync([user], default)).Value.Single();
        var text = await new AccountExporter(new AccountHistoryReader(database.Sql)).ExportAsync(stored, default);
        var embedded = await new AccountExporter(memory.History).ExportAsync((await memory.FindAsync(user, default))!, default);

        Assert.Equal(embedded, text);
        using var export = JsonDocument.Parse(text);
        var members = TableMaps.All.Select(static table => table.Export?.Name).OfType<string>()
            .Except(["accesses", "plays", "groups", "voucherUses"]);
        Assert.All(members, member => Assert.NotEqual(0, Count(export.RootElement.GetProperty(member))));
        Assert.Equal(2, export.RootElement.GetProperty("allViewings").GetInt64());
        var viewing = export.RootElement.GetProperty("viewings").EnumerateArray().Single(static one =>
            one.GetProperty("profileId").ValueKind == JsonValueKind.Null);
        Assert.Equal(
            """{"profileId":null,"videoId":"11","productId":"7","date":"2026-03-01T12:30:15.123Z","watchedTime":60,"seek":12.5,"""
            + "\"userAgent\":\"player/1\",\"country\":\"FR\",\"accessId\":\"3\"}",
            viewing.GetRawText());
        Assert.Equal($"{user:N}@example.org", export.RootElement.GetProperty("account").GetProperty("email").GetString());
        Assert.Equal($"{user:N}@example.org", export.RootElement.GetProperty("account").GetProperty("confirmedEmail").GetString());
        Assert.Equal("7", Assert.Single(export.RootElement.GetProperty("playlists").EnumerateArray()).GetProperty("products")[0].GetString());
        Assert.DoesNotContain($"{other:D}", text, StringComparison.Ordinal);
        foreach (var secret in SecretsOf(user)) Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);

        foreach (var store in new IAccountHistory[] { new AccountHistoryReader(database.Sql), memory.History })
        {
            await applier.ApplyAsync(Samples.Nobody(user), default);
            await memory.SendAsync(Samples.Nobody(user), default);
            var left = await store.FindAsync(user, default);
            Assert.Empty(left.Sessions);
            Assert.Empty(left.Viewings);
        }
    }

    [ServerFact(Server.MySql)]
    public async Task Of_an_access_its_terms_and_its_plays_are_given_and_the_groups_of_the_account()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod')");
        var user = Guid.CreateVersion7();
        await new CommandApplier(database.Sql).ApplyAsync(Samples.Create(user), default);
        await database.ExecuteAsync(
            "INSERT INTO product_access (id, customer_id, product_id, type, maximum_views, payment_method) "
            + "SELECT 3, id, 7, 'tvod', 2, 'card' FROM customer");
        await database.ExecuteAsync("INSERT INTO customer_group (id) VALUES (5)");
        await database.ExecuteAsync("INSERT INTO customer_group_member (customer_id, customer_group_id) SELECT id, 5 FROM customer");
        await database.ExecuteAsync(
            "INSERT INTO product_access_play (access_id, video_id, customer_id, date_first, date_last, plays) "
            + "SELECT 3, 11, id, '2026-01-01', '2026-01-02', 1 FROM customer");
        await database.ExecuteAsync(
            "INSERT INTO voucher_use (voucher_id, order_id, customer_id, date_add) SELECT 7, id, id, '2026-01-03' FROM customer");
        var stored = (await new AccountLoader(database.Sql).UsersAsync([user], default)).Value.Single();

        using var export = JsonDocument.Parse(await new AccountExporter(new AccountHistoryReader(database.Sql)).ExportAsync(stored, default));

        var access = Assert.Single(export.RootElement.GetProperty("accesses").EnumerateArray());
        Assert.Equal("""[{"customerGroupId":"5"}]""", export.RootElement.GetProperty("groups").GetRawText());
        Assert.Equal(
            $$"""[{"voucherId":"7","orderId":"{{user:D}}","dateAdd":"2026-01-03T00:00:00Z"}]""",
            export.RootElement.GetProperty("voucherUses").GetRawText());
        Assert.Equal("3", access.GetProperty("id").GetString());
        Assert.Equal("card", access.GetProperty("paymentMethod").GetString());
        Assert.Equal(2, access.GetProperty("maximumViews").GetInt32());
        var plays = Assert.Single(export.RootElement.GetProperty("plays").EnumerateArray());
        Assert.Equal("3", plays.GetProperty("accessId").GetString());
        Assert.Equal("11", plays.GetProperty("videoId").GetString());
        Assert.Equal(1, plays.GetProperty("plays").GetInt32());
    }

    private static Command[] Everything(Guid user) =>
    [
        Samples.Create(user), OrderOf(user), Orders.Settle(OrderOf(user), Orders.Report(OrderOf(user), payment: $"pay {user:N}")),
        Orders.Settle(OrderOf(user), Orders.Report(OrderOf(user), payment: $"pay {user:N}") with { Refunded = 1m }),
        Samples.Bookmark(user), Samples.Rename(user, "Zoé"), Samples.Device(user), Samples.Playlist(user, 1, 7),
        Samples.Watch(user), Samples.Identity(user), Samples.Confirmed(user), SessionOf(user), Samples.Profile(user),
        Samples.CartLine(user), Samples.CartVoucher(user), Prepayments.Correct(user, 5m), PurchaseOf(user),
        GiftOf(user), Orders.Settle(GiftOf(user), Orders.Report(GiftOf(user), payment: $"gift {user:N}")),
        Samples.Bookmark(user) with { ProfileId = Samples.ProfileId(user) },
        Samples.Watch(user) with { ProfileId = Samples.ProfileId(user), Date = Samples.Now.AddHours(1) },
    ];

    private static SettleStorePurchase PurchaseOf(Guid user) => StorePurchases.Month(user, 0, purchase: $"{user:N}") with
    {
        Content = StorePurchases.Content(Orders.Rental(7) with { UnitPrice = 2.90m, Discount = 0 }),
    };

    private static PlaceOrder OrderOf(Guid user) => Orders.Place(user, Orders.Content(Samples.ProfileId(user)));

    private static PlaceOrder GiftOf(Guid user) =>
        Orders.Place(user, GiftSamples.Subscription(Samples.ProfileId(user), GiftSamples.Wish(Samples.ProfileId(user))));

    private static SaveSession SessionOf(Guid user) => Samples.Session(user) is var saved
        ? saved with { Session = saved.Session with { Anonymous = false, ProfileId = Samples.ProfileId(user) } }
        : saved;

    // In all forms that bytes are written in.
    private static IEnumerable<string> SecretsOf(Guid user)
    {
        var session = SessionOf(user).Session;
        byte[][] hashes =
        [
            [.. session.TokenHash], [.. session.FamilyHash], [.. session.PasswordStamp], [.. session.Rotation!.PreviousHash],
            [.. session.Rotation.Salt], [.. PasswordStamp.Of(Samples.Create(user).PasswordHash)], [.. Samples.Profile(user).PinStamp],
        ];
        return hashes.SelectMany(static hash => new[] { Convert.ToBase64String(hash), Convert.ToHexString(hash) })
            .Append("c2FsdA").Append("aGFzaA").Append("cGlu").Append("v1$");
    }

    private static int Count(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.GetArrayLength() : json.EnumerateObject().Count();
}

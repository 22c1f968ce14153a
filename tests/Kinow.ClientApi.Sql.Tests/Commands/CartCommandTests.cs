using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Reading;
using Kinow.TestSupport;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Carts as rows: what commands leave of them is what they leave in memory, in whatever order they come.</summary>
public sealed class CartCommandTests
{
    private readonly Guid guest = Guid.CreateVersion7();

    [ServerFact(Server.MySql)]
    public async Task Rows_and_memory_agree_on_every_order_of_commands()
    {
        await using var database = await TestDatabase.CreateAsync();
        Command[] all =
        [
            Samples.CartLine(guest, 1, minute: 1), Samples.CartLine(guest, 2, minute: 2), Samples.NoCartLine(guest, 1, minute: 3),
            Samples.CartOffer(guest, 5, minute: 4), Samples.CartVoucher(guest, 1, minute: 5), Samples.NoCart(guest, minute: 6),
            Samples.CartLine(guest, 3, minute: 7), Samples.CartVoucher(guest, 2, minute: 8), Samples.NoCartVoucher(guest, 1, minute: 9),
            Samples.CartOffer(guest, 6, minute: 10), Samples.CartLine(guest, 4, minute: 11),
        ];
        var random = new Random(7);
        for (var round = 0; round < 25; round++)
        {
            var user = Guid.CreateVersion7();
            Command[] commands = [.. all.OrderBy(_ => random.Next()).Take(3 + random.Next(all.Length - 2))];
            commands = [Samples.Guest(user), .. commands.Select(command => command with { Id = Guid.CreateVersion7(), UserId = user })];
            var read = await ApplyAsync(database, user, commands);
            Assert.Equivalent(UserFold.Apply(null, commands)!.Cart, read.Cart, strict: true);
        }
    }

    [ServerFact(Server.MySql)]
    public async Task A_guest_is_a_row_that_nobody_can_sign_in_to()
    {
        await using var database = await TestDatabase.CreateAsync();
        var read = await ApplyAsync(database, guest, Samples.Guest(guest), Samples.Guest(guest), Samples.CartLine(guest, 1));

        Assert.True(read is { IsGuest: true, Profile.Email.IsNone: true });
        Assert.Single(read.Cart!.Lines);
        var credential = (await new AccountRows(new(database.Sql)).FindCredentialAsync(guest, default)).Value!;
        Assert.True(credential.Email.IsNone);
        Assert.Equal("", credential.PasswordHash);
    }

    [ServerFact(Server.MySql)]
    public async Task Without_an_owner_nothing_is_written_and_nothing_fails()
    {
        await using var database = await TestDatabase.CreateAsync();
        var applier = new CommandApplier(database.Sql);
        Command[] commands =
        [
            Samples.CartLine(guest, 1), Samples.NoCartLine(guest, 1), Samples.NoCart(guest), Samples.CartVoucher(guest, 1),
            Samples.NoCartVoucher(guest, 1),
        ];
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        Assert.Equal(0, Assert.Single(await database.QueryAsync<long>("SELECT COUNT(*) FROM cart")));
    }

    [ServerFact(Server.MySql)]
    public async Task The_limits_of_a_cart_hold()
    {
        await using var database = await TestDatabase.CreateAsync();
        Command[] commands =
        [
            Samples.Guest(guest), .. Enumerable.Range(1, Cart.MaxLines + 1).Select(n => Samples.CartLine(guest, n, minute: n)),
            .. Enumerable.Range(1, Cart.MaxVouchers + 1).Select(n => Samples.CartVoucher(guest, n, minute: 200 + n)),
        ];
        var read = await ApplyAsync(database, guest, commands);
        Assert.Equivalent(UserFold.Apply(null, commands)!.Cart, read.Cart, strict: true);
        Assert.Equal((Cart.MaxLines, Cart.MaxVouchers), (read.Cart!.Lines.Length, read.Cart.Vouchers.Length));
        read = await ApplyAsync(database, guest, Samples.CartOffer(guest, 500, minute: 300));
        Assert.Equal(500, Assert.Single(read.Cart!.Lines).ProductId);
    }

    [ServerFact(Server.MySql)]
    public async Task Uses_of_a_voucher_are_counted_for_it_and_for_the_account_and_outlive_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO language (id, iso_code, name) VALUES (1, 'en', 'English')");
        await database.ExecuteAsync("INSERT INTO voucher (id, code, reduction_amount) VALUES (1, 'ONE', 1)");
        var user = await ApplyAsync(database, guest, Samples.Create(guest));
        Assert.Empty(user.VoucherUses);
        await database.ExecuteAsync("DELETE FROM change_log");
        await database.ExecuteAsync(
            "INSERT INTO voucher_use (voucher_id, order_id, customer_id, date_add) VALUES (1, UUID_TO_BIN(UUID()), @Id, '2026-03-01'), "
            + "(1, UUID_TO_BIN(UUID()), UUID_TO_BIN(UUID()), '2026-03-02')",
            new() { ["Id"] = guest });

        Assert.Equal(["voucher_updated"], (await database.QueryAsync<string>("SELECT subject FROM change_log")).Distinct());
        Assert.Equal(1, Assert.Single((await ReadAsync(database, guest)).VoucherUses).VoucherId);
        Assert.Equal(2, await UsedAsync(database));
        await new CommandApplier(database.Sql).ApplyAsync(Samples.Nobody(guest), default);
        Assert.Equal(2, await UsedAsync(database));
        Assert.Equal(0, Assert.Single(await database.QueryAsync<long>(
            "SELECT COUNT(*) FROM voucher_use WHERE customer_id = @Id", new() { ["Id"] = guest })));
    }

    [ServerFact(Server.MySql)]
    public async Task Guests_that_nobody_comes_back_to_go_and_accounts_stay()
    {
        await using var database = await TestDatabase.CreateAsync();
        Guid[] ids = [.. Enumerable.Range(0, 4).Select(static _ => Guid.CreateVersion7())];
        await ApplyAsync(database, ids[0], Samples.Guest(ids[0]), Samples.CartLine(ids[0], 1));
        await ApplyAsync(database, ids[1], Samples.Guest(ids[1]));
        await ApplyAsync(database, ids[2], Samples.Guest(ids[2]), Samples.CartLine(ids[2], 1));
        await ApplyAsync(database, ids[3], Samples.Create(ids[3]), Samples.CartLine(ids[3], 1));
        await database.ExecuteAsync("UPDATE customer SET date_upd = UTC_TIMESTAMP(6) - INTERVAL 31 DAY");
        await database.ExecuteAsync("UPDATE cart SET date_upd = UTC_TIMESTAMP(6) - INTERVAL 31 DAY");
        await database.ExecuteAsync("UPDATE cart SET date_upd = UTC_TIMESTAMP(6) WHERE customer_id = @Id", new() { ["Id"] = ids[2] });
        var guests = new AbandonedGuests(database.Sql);
        int[] removed =
        [
            await guests.CleanAsync(TimeSpan.FromDays(30), 1, default), await guests.CleanAsync(TimeSpan.FromDays(30), 8, default),
            await guests.CleanAsync(TimeSpan.FromDays(30), 8, default),
        ];

        Assert.Equal([1, 1, 0], removed);
        var left = await database.QueryAsync<Guid>("SELECT id FROM customer");
        Assert.Equal(new HashSet<Guid> { ids[2], ids[3] }, [.. left]);
    }

    private static async Task<int> UsedAsync(TestDatabase database)
    {
        var (_, found) = await new CatalogLoader(database.Sql).LoadAsync(ItemKinds.Voucher, [1], CancellationToken.None);
        return Assert.Single(found).Item.Used;
    }

    private static async Task<User> ApplyAsync(TestDatabase database, Guid user, params Command[] commands)
    {
        var applier = new CommandApplier(database.Sql);
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
        return await ReadAsync(database, user);
    }

    private static async Task<User> ReadAsync(TestDatabase database, Guid user) =>
        (await new AccountRows(new(database.Sql)).FindUserAsync(user, default)).Value!;
}

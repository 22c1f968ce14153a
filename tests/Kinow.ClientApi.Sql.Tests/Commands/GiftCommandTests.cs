using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Sql.Commands;
using Kinow.ClientApi.Sql.Gifts;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using GiftSamples = Kinow.ClientApi.TestSupport.Gifts;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>Gifts in the tables and in memory: bought, sent, redeemed and refunded.</summary>
public sealed class GiftCommandTests
{
    private readonly Guid buyer = Guid.CreateVersion7();
    private readonly Guid receiver = Guid.CreateVersion7();
    private readonly Guid other = Guid.CreateVersion7();

    [ServerFact(Server.MySql)]
    public async Task Tables_and_memory_come_to_the_same_from_the_cart_to_the_refund()
    {
        await using var database = await CreateAsync();
        var (applier, memory) = (new CommandApplier(database.Sql), new EmbeddedAccountStore([]));
        IGiftStore[] stores = [new SqlGiftStore(database.Sql), memory.Gifts];
        GiftWish now = GiftSamples.Wish(), later = GiftSamples.Wish(at: Samples.Now.AddDays(30));
        var place = Orders.Place(buyer, GiftSamples.Content(Guid.CreateVersion7(), now, later));
        await SendAsync(
            Samples.Create(buyer), Samples.Create(receiver), Line(null), Line(now), Line(later), Line(GiftSamples.Wish()),
            new UnsetCartLine { Id = Guid.CreateVersion7(), UserId = buyer, Instant = Samples.Now.AddMinutes(1), ProductId = 7, Mode = 3 },
            place, Orders.Settle(place));
        Assert.NotNull(Assert.Single((await SameAsync(buyer)).Cart!.Lines).Gift);

        var token = MailToken.Create(buyer);
        var at = Samples.Now.AddDays(1);
        foreach (var store in stores)
        {
            var due = Assert.Single(await store.FindDueAsync(at, 10, default));
            Assert.Equal((buyer, now), (due.Giver, due.Line.Gift));
            Assert.True(await store.TakeAsync(due, token.Hash, at, default));
            Assert.False(await store.TakeAsync(due, MailToken.Create(buyer).Hash, at, default));
            Assert.Empty(await store.FindDueAsync(at.AddMinutes(9), 10, default));
            Assert.Single(await store.FindDueAsync(at.AddMinutes(11), 10, default));
            await store.TellSentAsync(due, MailToken.Create(buyer).Hash, at, default);
            await store.TellSentAsync(due, token.Hash, at, default);
            Assert.Empty(await store.FindDueAsync(at.AddMinutes(11), 10, default));
            Assert.Equal(later, Assert.Single(await store.FindDueAsync(Samples.Now.AddDays(30), 10, default)).Line.Gift);
        }

        Assert.Equal([GiftState.Sent, GiftState.Waiting], (await SameAsync(buyer)).Orders[0].Gifts.Select(static gift => gift.State));
        await SendAsync(GiftSamples.Redeem(receiver, place, now));
        Assert.Equal(now.Id, Assert.Single((await SameAsync(receiver)).Accesses).GiftId);
        Assert.Equal(receiver, (await SameAsync(buyer)).Orders[0].Gifts[0].RedeemedBy);

        await SendAsync(Orders.Settle(place, Orders.Report(place, PaymentState.Refunded)));
        Assert.False(Assert.Single((await SameAsync(receiver)).Accesses).Active);
        Assert.All((await SameAsync(buyer)).Orders[0].Gifts, static gift => Assert.Equal(GiftState.Withdrawn, gift.State));
        foreach (var store in stores) Assert.Empty(await store.FindDueAsync(Samples.Now.AddDays(30), 10, default));

        async Task SendAsync(params Command[] commands)
        {
            foreach (var command in commands)
            {
                await applier.ApplyAsync(command, default);
                await memory.SendAsync(command, default);
            }
        }

        async Task<User> SameAsync(Guid account)
        {
            var read = await ReadAsync(database, account);
            var known = (await memory.FindAsync(account, default))!;
            Assert.Equivalent(known.Orders, read.Orders, strict: true);
            Assert.Equivalent(known.Cart, read.Cart, strict: true);
            Assert.Equivalent(
                known.Accesses.Select(static access => access with { Id = 0 }), read.Accesses.Select(static access => access with { Id = 0 }), strict: true);
            return read;
        }
    }

    [ServerFact(Server.MySql)]
    public async Task Of_many_who_redeem_one_gift_one_gets_it_and_of_many_workers_one_sends_it()
    {
        await using var database = await CreateAsync();
        var (applier, store, wish) = (new CommandApplier(database.Sql), new SqlGiftStore(database.Sql), GiftSamples.Wish());
        var place = Orders.Place(buyer, GiftSamples.Content(Guid.CreateVersion7(), wish));
        Command[] all = [Samples.Create(buyer), Samples.Create(receiver), Samples.Create(other), place, Orders.Settle(place)];
        foreach (var command in all) await applier.ApplyAsync(command, default);
        var redeem = GiftSamples.Redeem(receiver, place, wish);
        await RejectedAsync(redeem, "The gift cannot be redeemed: NotFound.");

        var due = Assert.Single(await store.FindDueAsync(Samples.Now.AddDays(1), 10, default));
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            store.TakeAsync(due, MailToken.Create(buyer).Hash, Samples.Now.AddDays(1), default)));
        Assert.Single(taken, static mine => mine);

        var results = await Task.WhenAll(new[] { receiver, other, receiver, other }.Select(account => TryAsync(redeem with
        {
            Id = Guid.CreateVersion7(),
            UserId = account,
        })));
        Assert.Contains(true, results);
        Assert.Equal([1L], await database.QueryAsync<long>("SELECT COUNT(*) FROM product_access WHERE gift_id IS NOT NULL"));
        await RejectedAsync(redeem with { Id = Guid.CreateVersion7(), Giver = other }, "There is no such gift.");
        await RejectedAsync(redeem with { Id = Guid.CreateVersion7(), UserId = Guid.CreateVersion7() }, "There is no such account.");

        async Task<bool> TryAsync(Command command)
        {
            while (true)
            {
                try
                {
                    return await applier.ApplyAsync(command, default) == CommandOutcome.Applied;
                }
                catch (CommandRejectedException)
                {
                    return false;
                }
                catch (Connections.SqlUnavailableException)
                {
                    await Task.Delay(10);
                }
            }
        }

        async Task RejectedAsync(Command command, string reason) => Assert.Equal(
            reason, (await Assert.ThrowsAsync<CommandRejectedException>(async () => await applier.ApplyAsync(command, default))).Message);
    }

    [ServerFact(Server.MySql)]
    public async Task Of_an_erased_account_nothing_tells_whom_it_gave_to()
    {
        await using var database = await CreateAsync();
        var (applier, wish) = (new CommandApplier(database.Sql), GiftSamples.Wish());
        var place = Orders.Place(buyer, GiftSamples.Content(Guid.CreateVersion7(), wish));
        Command[] all = [Samples.Create(buyer), Line(GiftSamples.Wish()), place, Orders.Settle(place), Samples.Nobody(buyer)];
        foreach (var command in all) await applier.ApplyAsync(command, default);
        Assert.Equal(
            ["1 0 0 0"],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM gift WHERE customer_id = REPEAT(CHAR(0), 16)), (SELECT COUNT(*) FROM cart_line), "
                + "(SELECT COUNT(*) FROM order_line WHERE COALESCE(gift_firstname, gift_lastname, gift_email, gift_message) IS NOT NULL), "
                + "(SELECT COUNT(*) FROM gift WHERE customer_id <> REPEAT(CHAR(0), 16)))"));
        Assert.Empty(await new SqlGiftStore(database.Sql).FindDueAsync(Samples.Now.AddDays(1), 10, default));
    }

    private SetCartLine Line(GiftWish? gift) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = buyer,
        Instant = Samples.Now,
        CartId = buyer,
        ProductId = 7,
        Mode = 3,
        Type = Core.Catalog.ProductType.Tvod,
        DateAdd = Samples.Now,
        Gift = gift,
    };

    private static async Task<User> ReadAsync(TestDatabase database, Guid account) =>
        (await new AccountRows(new(database.Sql)).FindUserAsync(account, default)).Value!;

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (9, 'svod')");
        return database;
    }
}

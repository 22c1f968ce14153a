using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.TestSupport;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>What the tables tell of orders that may still get money.</summary>
public sealed class PaymentBooksTests
{
    private readonly Guid user = Guid.CreateVersion7();

    private static DateTimeOffset Now => Samples.Now;

    [ServerFact(Server.MySql)]
    public async Task What_is_open_is_due_once_however_many_look_and_comes_again_later()
    {
        await using var database = await CreateAsync();
        var places = Enumerable.Range(0, 8).Select(_ => Orders.Place(user, Orders.Content(Guid.CreateVersion7()))).ToArray();
        await ApplyAsync(database, [Samples.Create(user), .. places, Orders.Settle(places[0])]);
        await ApplyAsync(database, Orders.PlaceFree(user, Orders.Content(Guid.CreateVersion7(), 9)));
        var books = new PaymentBooks(database.Sql);

        Assert.Empty(await books.TakeDueAsync(Now + OpenOrderRules.Patience - TimeSpan.FromSeconds(1), 50, default));
        var now = Now + OpenOrderRules.Patience;
        var taken = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => books.TakeDueAsync(now, 50, default).AsTask())));
        Assert.Equal(
            places[1..].Select(static place => place.OrderId).Order(),
            taken.SelectMany(static all => all).Select(static one => one.Order.Id).Order());
        Assert.Empty(await books.TakeDueAsync(now, 50, default));
        Assert.Equal(3, (await books.TakeDueAsync(now + OpenOrderRules.Patience, 3, default)).Length);
        Assert.Equal(4, (await books.TakeDueAsync(now + OpenOrderRules.Patience, 50, default)).Length);
    }

    [ServerFact(Server.MySql)]
    public async Task Open_orders_are_paged_by_id_and_found_by_their_payments()
    {
        await using var database = await CreateAsync();
        var places = Enumerable.Range(0, 5).Select(_ => Orders.Place(user, Orders.Content(Guid.CreateVersion7()))).ToArray();
        await ApplyAsync(
            database, [Samples.Create(user), .. places, Orders.Settle(places[2], Orders.Report(places[2], PaymentState.Pending, "pay_x"))]);
        var books = new PaymentBooks(database.Sql);

        var (found, after) = (new List<Guid>(), (Guid?)null);
        while (await books.FindOpenAsync(Now.AddDays(-1), after, 2, default) is { Length: > 0 } page)
        {
            found.AddRange(page.Select(static one => one.Order.Id));
            after = page[^1].Order.Id;
        }

        Assert.Equal(places.Select(static place => place.OrderId).Order(), found);
        Assert.Empty(await books.FindOpenAsync(Now.AddDays(1), null, 2, default));
        var booked = await books.FindByPaymentAsync(Orders.Gateway, "pay_x", default);
        Assert.Equal((user, places[2].OrderId, "pay_x"), (booked!.Customer, booked.Order.Id, Assert.Single(booked.Order.Payments).Id));
        Assert.Equal(places[2].Content.Lines[0].Name, booked.Order.Lines[0].Name);
        Assert.Null(await books.FindByPaymentAsync("other", "pay_x", default));
        Assert.Null(await books.FindAsync(Guid.CreateVersion7(), default));
    }

    [ServerFact(Server.MySql)]
    public async Task Orders_of_an_erased_account_are_due_at_once_as_nobodys()
    {
        await using var database = await CreateAsync();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        await ApplyAsync(database, Samples.Create(user), place, Samples.Nobody(user));
        var books = new PaymentBooks(database.Sql);
        var booked = Assert.Single(await books.TakeDueAsync(DateTimeOffset.UtcNow.AddSeconds(5), 50, default));
        Assert.Equal((Guid.Empty, place.OrderId), (booked.Customer, booked.Order.Id));
        await ApplyAsync(database, new CloseOrder
        {
            Id = Guid.CreateVersion7(),
            UserId = Guid.Empty,
            Instant = Now,
            OrderId = place.OrderId,
            Attempt = 1,
        });
        Assert.Equal(OrderState.Expired, (await books.FindAsync(place.OrderId, default))!.Order.State);
        Assert.Empty(await books.FindOpenAsync(Now.AddDays(-1), null, 10, default));
    }

    [ServerFact(Server.MySql)]
    public async Task What_a_bank_holds_back_is_not_given_back_as_well()
    {
        await using var database = await CreateAsync();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        await ApplyAsync(
            database, Samples.Create(user), place, Orders.Settle(place), Told("open", DisputeState.Open), Told("won", DisputeState.Won),
            Told("lost", DisputeState.Lost), Told("none", null));
        var excess = await new PaymentBooks(database.Sql).FindExcessAsync(10, default);
        Assert.Equal(["none", "won"], excess.Select(static one => one.Payment.Id).Order());
        Assert.All(excess, static one => Assert.True(one.Payment.IsExcess));

        SettlePayment Told(string payment, DisputeState? dispute) =>
            Orders.Settle(place, Orders.Report(place, payment: payment) with { Dispute = dispute });
    }

    private static async Task ApplyAsync(TestDatabase database, params Command[] commands)
    {
        var applier = new CommandApplier(database.Sql);
        foreach (var command in commands) Assert.Equal(CommandOutcome.Applied, await applier.ApplyAsync(command, default));
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("INSERT INTO product (id, type) VALUES (7, 'tvod'), (9, 'tvod')");
        return database;
    }
}

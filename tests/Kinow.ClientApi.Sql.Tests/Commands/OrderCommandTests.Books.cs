using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Commands;
using Kinow.TestSupport;
using Orders = Kinow.ClientApi.TestSupport.Orders;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Sql.Tests.Commands;

/// <summary>What the books say of orders and payments.</summary>
public sealed partial class OrderCommandTests
{
    [ServerFact(Server.MySql)]
    public async Task Pages_disputes_and_ends_come_to_what_the_fold_says()
    {
        await using var database = await CreateAsync();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        var left = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        var other = Orders.Place(user, Orders.Content(Guid.CreateVersion7()));
        Command[] commands =
        [
            Samples.Create(user), place, left, other,
            Orders.Settle(place, Orders.Report(place, PaymentState.Pending, "page_1")),
            Orders.Settle(place, Orders.Report(place, payment: "intent_1") with { BegunAs = "page_1" }),
            Orders.Settle(left, Orders.Report(left, PaymentState.Pending, "page_2")), Close(left),
            Orders.Settle(other, Orders.Report(other, payment: "intent_2") with { Dispute = DisputeState.Open }), Close(place),
        ];
        var read = await ApplyAsync(database, commands);
        Same(UserFold.Apply(null, commands)!, read);
        Assert.Equal(
            ["intent_1 paid - -", "intent_2 paid - open", "page_1 pending intent_1 -", "page_2 expired - -"],
            await database.QueryAsync<string>(
                "SELECT CONCAT_WS(' ', id, state, COALESCE(continued_as, '-'), COALESCE(dispute, '-')) FROM payment ORDER BY id"));
        Assert.Equal(OrderState.Expired, read.Orders.Single(order => order.Id == left.OrderId).State);

        var lost = Orders.Settle(other, Orders.Report(other, payment: "intent_2") with { Dispute = DisputeState.Lost });
        read = await ApplyAsync(database, lost);
        Same(UserFold.Apply(null, [.. commands, lost])!, read);
        Assert.Equal(place.OrderId, Assert.Single(read.Accesses, static access => access.Active).OrderId);

        static CloseOrder Close(PlaceOrder order) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = order.UserId,
            Instant = Samples.Now.AddDays(1),
            OrderId = order.OrderId,
            Attempt = 1,
        };
    }

    [ServerFact(Server.MySql)]
    public async Task Renewals_and_planned_changes_come_to_what_the_fold_says_late_ones_too()
    {
        await using var database = await CreateAsync();
        var place = Orders.Place(user, Orders.Content(Guid.CreateVersion7(), 7, 9));
        Command[] bought = [Samples.Create(user), place, Orders.Settle(place)];
        var read = await ApplyAsync(database, bought);
        var access = read.Accesses.Single(static access => access.ProductId == 9).Id;
        Command[] commands =
        [
            Switch(1), new UnsetOfferSwitch { Id = Guid.CreateVersion7(), UserId = user, Instant = At(3), AccessId = access }, Switch(2),
            Switch(4), Renewal(true, 5), Renewal(false, 7), Renewal(true, 6), Switch(8),
        ];
        foreach (var command in commands)
        {
            var before = read;
            read = await ApplyAsync(database, command);
            Same(UserFold.Apply(before, command)!, read);
        }

        var subscription = read.Accesses.Single(static access => access.ProductId == 9);
        Assert.Equal(
            (false, null, null, "Too dear"),
            (subscription.Recurring, subscription.DateRenewal, subscription.SwitchOfferId, subscription.Message));

        DateTimeOffset At(int hour) => Samples.Now.AddHours(hour);

        SetOfferSwitch Switch(int hour) =>
            new() { Id = Guid.CreateVersion7(), UserId = user, Instant = At(hour), AccessId = access, OfferId = 9 };

        SetAccessRenewal Renewal(bool recurring, int hour) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user,
            Instant = At(hour),
            AccessId = access,
            Recurring = recurring,
            Message = "Too dear",
        };
    }

    // Accesses and invoices in memory have no numbers.
}

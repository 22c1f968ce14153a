using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Renewals;
using Orders = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <summary>What happens to subscriptions over months and years, on whatever stores.</summary>
internal static partial class RenewalScenarios
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, Func<RenewalWorld, Task>> All => Lives.Concat(Faults).ToDictionary();

    private static IReadOnlyDictionary<string, Func<RenewalWorld, Task>> Lives => new Dictionary<string, Func<RenewalWorld, Task>>
    {
        ["a trial ends at the full price, not a second before"] = static async world =>
        {
            var user = await world.SubscribeAsync(trial: 7);
            world.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
            Assert.Equal(0, (await world.PassAsync()).Total);
            world.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Renewed]);

            var (access, before) = Two(await world.ReadAsync(user));
            Assert.Equal((RenewalWorld.Start.AddDays(37), true, before.Id), (access.DateExp, access.Recurring, access.RenewsAccessId));
            Assert.False(before.Recurring);
            var order = (await world.ReadAsync(user)).Orders.Single(order => order.Id == access.OrderId);
            Assert.Equal(
                (OrderState.Paid, null, 10m, 1.67m), (order.State, order.Content.CartId, order.Content.Total, order.Content.TotalTax));
            Assert.Equal(RenewalWorld.Token, Assert.Single(world.Gateway.Calls).RenewalToken);
        },
        ["a year is twelve periods without a gap, each charged once by the same token"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            await world.LiveAsync(360);
            Assert.Equal(Enumerable.Repeat(10m, 12), world.Gateway.Taken);
            Assert.All(world.Gateway.Calls, static call => Assert.Equal((RenewalWorld.Token, 1), (call.RenewalToken, call.Attempt)));
            user = await world.ReadAsync(user);
            Assert.Equal(
                Enumerable.Range(1, 13).Select(static n => (DateTimeOffset?)RenewalWorld.Start.AddDays(30 * n)),
                user.Accesses.Select(static access => access.DateExp).Order());
            Assert.Single(user.Accesses, static access => access.Recurring);
        },
        ["who was not renewed for years pays one period, which begins then"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Time.Advance(TimeSpan.FromDays(3 * 365));
            await world.PassAsync();
            await world.PassAsync();
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.Equal(world.Now.AddDays(30), Two(await world.ReadAsync(user)).Access.DateExp);
        },
        ["a subscription recovers from a decline while it stays open"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Outcome = PaymentOutcome.Failed;
            await world.LiveAsync(31);
            var failing = Assert.Single((await world.ReadAsync(user)).Accesses);
            Assert.Equal((2, "insufficient_funds", RenewalWorld.Start.AddDays(33)),
                (failing.Renewal.Declined, failing.Renewal.Failure, failing.Renewal.DateNext));
            Assert.True(failing.IsActiveAt(world.Now));

            world.Gateway.Outcome = PaymentOutcome.Paid;
            await world.LiveAsync(3);
            var (access, before) = Two(await world.ReadAsync(user));
            Assert.Equal((RenewalWorld.Start.AddDays(60), AccessRenewal.None), (access.DateExp, before.Renewal));
            Assert.Equal([1, 2, 3], world.Gateway.Calls.Select(static call => call.Attempt));
            Assert.Equal([10m], world.Gateway.Taken);
        },
        ["a subscription that is declined to the end ends, and is left alone"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Outcome = PaymentOutcome.Failed;
            await world.LiveAsync(90);
            Assert.Equal([1, 2, 3, 4, 5], world.Gateway.Calls.Select(static call => call.Attempt));
            user = await world.ReadAsync(user);
            var ended = Assert.Single(user.Accesses);
            Assert.Equal(
                (false, null, RenewalEnd.Declined, 5), (ended.Recurring, ended.DateRenewal, ended.Renewal.End, ended.Renewal.Declined));
            Assert.False(ended.IsActiveAt(world.Now));
            Assert.Equal(OrderState.Failed, user.Orders[0].State);
        },
        ["a planned change happens at the end of the period"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            await world.SendAsync(user, static (id, instant, access) => new SetOfferSwitch
            {
                Id = Guid.CreateVersion7(),
                UserId = id,
                Instant = instant,
                AccessId = access,
                OfferId = RenewalWorld.Other,
            });
            await world.LiveAsync(61);
            Assert.Equal([15m, 15m], world.Gateway.Taken);
            user = await world.ReadAsync(user);
            Assert.Equal(
                [RenewalWorld.Offer, 10L, 10L],
                user.Accesses.OrderBy(static access => access.DateExp).Select(static access => access.ProductId));
            Assert.All(user.Accesses, static access => Assert.Null(access.SwitchOfferId));
        },
        ["who has switched the renewal off is never charged, and who switches it on again is"] = static async world =>
        {
            var (off, on) = (await world.SubscribeAsync(), await world.SubscribeAsync());
            var access = Assert.Single(on.Accesses).Id;
            await world.SwitchOffAsync(off);
            await world.SwitchOffAsync(on);
            world.Time.Advance(TimeSpan.FromDays(1));
            await world.SendAsync(
                new SetAccessRenewal
                {
                    Id = Guid.CreateVersion7(),
                    UserId = on.Id,
                    Instant = Command.Moment(world.Now),
                    AccessId = access,
                    Recurring = true,
                },
                default);
            await world.LiveAsync(45);
            Assert.Equal(on.Id, Assert.Single(world.Gateway.Calls).UserId);
            Assert.Equal("Too dear", Assert.Single((await world.ReadAsync(off)).Accesses).Message);
        },
        ["who switches it off while it is charged has got one period, and no other"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Meanwhile = _ => world.SwitchOffAsync(user);
            await world.LiveAsync(100);
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.All((await world.ReadAsync(user)).Accesses, static access => Assert.False(access.Recurring));
        },
        ["switching off what was renewed meanwhile switches off what is next"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            var first = Assert.Single(user.Accesses).Id;
            await world.LiveAsync(31);
            foreach (var recurring in new[] { true, false, true })
            {
                world.Time.Advance(TimeSpan.FromSeconds(1));
                await world.SendAsync(
                    new SetAccessRenewal
                    {
                        Id = Guid.CreateVersion7(),
                        UserId = user.Id,
                        Instant = Command.Moment(world.Now),
                        AccessId = first,
                        Recurring = recurring,
                    },
                    default);
            }

            await world.LiveAsync(60);
            Assert.Equal([10m], world.Gateway.Taken);
        },
        ["a higher price is charged after notice"] = static async world =>
        {
            await world.SubscribeAsync();
            world.Time.Advance(TimeSpan.FromDays(10));
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 12m)];
            Assert.Equal(1, (await world.TellAsync())[RenewalOutcome.Told]);
            Assert.Equal(0, (await world.TellAsync()).Total);
            var mail = Assert.Single(world.Mails);
            Assert.Equal((10m, 12m, RenewalWorld.Start.AddDays(30)), (mail.PriceBefore, mail.Price, mail.Date));
            await world.LiveAsync(51);
            Assert.Equal([12m, 12m], world.Gateway.Taken);
        },
        ["without time for notice the price is the one before, once more"] = static async world =>
        {
            await world.SubscribeAsync();
            world.Time.Advance(TimeSpan.FromDays(25));
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 12m)];
            await world.TellAsync();
            Assert.Equal(RenewalWorld.Start.AddDays(60), Assert.Single(world.Mails).Date);
            await world.LiveAsync(10);
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.Equal(0, (await world.TellAsync()).Total);
            await world.LiveAsync(30);
            Assert.Equal([10m, 12m], world.Gateway.Taken);
        },
        ["a higher price that nobody was told of is not charged, and a lower one is"] = static async world =>
        {
            await world.SubscribeAsync();
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 12m)];
            await world.LiveAsync(31);
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 8m)];
            Assert.Equal(0, (await world.TellAsync()).Total);
            await world.LiveAsync(30);
            Assert.Equal([10m, 8m], world.Gateway.Taken);
        },
        ["an offer that is not sold any more is not renewed"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 10m) with { AvailableForOrder = false }];
            await world.LiveAsync(40);
            Assert.Empty(world.Gateway.Calls);
            var ended = Assert.Single((await world.ReadAsync(user)).Accesses);
            Assert.Equal((RenewalEnd.NotSold, false), (ended.Renewal.End, ended.IsActiveAt(world.Now)));
        },
        ["what is free needs no gateway, and the token goes on through it"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.IsAway = true;
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 0m)];
            await world.LiveAsync(65);
            user = await world.ReadAsync(user);
            Assert.Equal(3, user.Accesses.Length);
            Assert.Equal([CheckoutProcess.Free, CheckoutProcess.Free], user.Orders.Take(2).Select(static order => order.Process));

            world.Gateway.IsAway = false;
            world.Offers = [RenewalWorld.Sold(RenewalWorld.Offer, 5m)];
            await world.TellAsync();
            await world.LiveAsync(30);
            Assert.Equal((5m, RenewalWorld.Token), (Assert.Single(world.Gateway.Calls).Amount, world.Gateway.Calls.First().RenewalToken));
        },
    };

    private static (ProductAccess Access, ProductAccess Before) Two(User user)
    {
        Assert.Equal(2, user.Accesses.Length);
        return (user.Accesses.MaxBy(static access => access.DateExp)!, user.Accesses.MinBy(static access => access.DateExp)!);
    }

    private static SettlePayment Refund(RenewalWorld world, User user, Order order) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user.Id,
        Instant = Command.Moment(world.Now),
        OrderId = order.Id,
        Payment = new()
        {
            Gateway = Orders.Gateway,
            PaymentId = order.Payments[0].Id,
            Attempt = 1,
            State = PaymentState.Refunded,
            Amount = 10m,
            Currency = "EUR",
            Refunded = 10m,
        },
    };
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Renewals;
using Orders = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <content>What goes wrong on the way, and what happens meanwhile.</content>
internal static partial class RenewalScenarios
{
    private static IReadOnlyDictionary<string, Func<RenewalWorld, Task>> Faults => new Dictionary<string, Func<RenewalWorld, Task>>
    {
        ["a gateway that is away uses up no attempt"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.IsAway = true;
            await world.LiveAsync(32);
            var waiting = Assert.Single((await world.ReadAsync(user)).Accesses);
            Assert.Equal((AccessRenewal.None, true), (waiting.Renewal, waiting.IsActiveAt(world.Now)));
            world.Gateway.IsAway = false;
            await world.PassAsync();
            Assert.Equal(1, Assert.Single(world.Gateway.Calls).Attempt);
            Assert.Equal(RenewalWorld.Start.AddDays(60), Two(await world.ReadAsync(user)).Access.DateExp);
        },
        ["who was told that it is switched off is not charged while the queue has the command"] = static async world =>
        {
            var (user, other) = (await world.SubscribeAsync(), await world.SubscribeAsync());
            world.Time.Advance(TimeSpan.FromDays(29));
            world.Queue.Add(await world.MakeAsync(user, RenewalWorld.SwitchOff));
            world.Time.Advance(TimeSpan.FromDays(1));
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Renewed]);
            foreach (var command in world.Queue) await world.SendAsync(command, default);
            world.Queue.Clear();
            await world.LiveAsync(20);
            Assert.Equal(other.Id, Assert.Single(world.Gateway.Calls).UserId);
            Assert.Single((await world.ReadAsync(user)).Accesses);
        },
        ["an answer that was lost is found again"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.LostAnswers = 2;
            world.Time.Advance(TimeSpan.FromDays(30));
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Unreachable]);
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Unreachable]);
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Renewed]);
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.Equal(2, (await world.ReadAsync(user)).Accesses.Length);
        },
        ["a process that ends between charge and settlement has charged once"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.EndsBeforeSettling = true;
            world.Time.Advance(TimeSpan.FromDays(30));
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Failed]);
            Assert.Single((await world.ReadAsync(user)).Accesses);
            Assert.Equal(1, (await world.PassAsync())[RenewalOutcome.Renewed]);
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.Equal(2, (await world.ReadAsync(user)).Accesses.Length);
        },
        ["what is not decided is waited for, beyond the day when keys are forgotten"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Outcome = PaymentOutcome.Pending;
            await world.LiveAsync(34);
            Assert.Single(world.Gateway.Calls);
            Assert.Equal(0, Assert.Single((await world.ReadAsync(user)).Accesses).Renewal.Declined);
            world.Gateway.Decide(PaymentOutcome.Paid);
            await world.LiveAsync(1);
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.Equal(RenewalWorld.Start.AddDays(60), Two(await world.ReadAsync(user)).Access.DateExp);
        },
        ["what the gateway tells too does no harm"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Meanwhile = async paid => await world.SendAsync(
                PaymentSettlement.Of(new()
                {
                    EventId = paid.PaymentId,
                    Gateway = Orders.Gateway,
                    Date = world.Now,
                    PaymentId = paid.PaymentId,
                    OrderId = paid.OrderId,
                    UserId = paid.UserId,
                    Attempt = paid.Attempt,
                    Outcome = paid.Outcome,
                    Amount = paid.Amount,
                    Currency = paid.Currency,
                }),
                default);
            await world.LiveAsync(61);
            Assert.Equal([10m, 10m], world.Gateway.Taken);
            user = await world.ReadAsync(user);
            Assert.Equal(3, user.Accesses.Length);
            Assert.All(world.Gateway.Calls, static call => Assert.Equal(RenewalWorld.Token, call.RenewalToken));
            Assert.DoesNotContain(user.Orders, static order => order.Payments.Any(static payment => payment.IsExcess));
        },
        ["what was refunded is not renewed"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            var order = Assert.Single(user.Orders);
            await world.SendAsync(Refund(world, user, order), default);
            await world.LiveAsync(40);
            Assert.Empty(world.Gateway.Calls);
        },
        ["money for the next period of what was refunded meanwhile is to be given back"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Meanwhile = async _ => await world.SendAsync(Refund(world, user, user.Orders[0]), default);
            world.Time.Advance(TimeSpan.FromDays(30));
            await world.PassAsync();
            user = await world.ReadAsync(user);
            Assert.False(Assert.Single(user.Accesses).Active);
            Assert.True(Assert.Single(user.Orders[0].Payments).IsExcess);
        },
        ["a period that was got otherwise is waited for"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Time.Advance(TimeSpan.FromDays(1));
            await world.SubscribeAsync(user, renews: false);
            await world.LiveAsync(58);
            Assert.Empty(world.Gateway.Calls);
            await world.LiveAsync(2);
            Assert.Equal([10m], world.Gateway.Taken);
            Assert.Equal(RenewalWorld.Start.AddDays(90), (await world.ReadAsync(user)).Accesses.Max(static access => access.DateExp));
        },
        ["who subscribes again while a card is declined is charged for that alone"] = static async world =>
        {
            var user = await world.SubscribeAsync();
            world.Gateway.Outcome = PaymentOutcome.Failed;
            await world.LiveAsync(31);
            await world.SubscribeAsync(user);
            world.Gateway.Outcome = PaymentOutcome.Paid;
            await world.LiveAsync(31);
            user = await world.ReadAsync(user);
            Assert.Equal(RenewalEnd.Replaced, user.Accesses.Single(static access => access.Renewal.Declined > 0).Renewal.End);
            Assert.Equal([10m], world.Gateway.Taken);
        },
        ["several workers at once renew each once"] = static async world =>
        {
            var users = new List<User>();
            for (var i = 0; i < 12; i++) users.Add(await world.SubscribeAsync());
            world.Time.Advance(TimeSpan.FromDays(30));
            await Task.WhenAll(world.PassAsync(), world.PassAsync(), world.PassAsync());
            await world.PassAsync();
            Assert.Equal(12, world.Gateway.Payments.Count());
            foreach (var user in users)
            {
                var after = await world.ReadAsync(user);
                Assert.Equal(2, after.Accesses.Length);
                Assert.All(after.Orders, static order => Assert.Equal((OrderState.Paid, 1), (order.State, order.Payments.Length)));
            }
        },
    };
}

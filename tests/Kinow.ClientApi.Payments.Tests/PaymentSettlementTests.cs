using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Payments.Tests;

/// <summary>What gateways tell as commands.</summary>
public sealed class PaymentSettlementTests
{
    private static readonly PaymentEvent Event = new()
    {
        EventId = "evt_1",
        Gateway = "stripe",
        Date = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero),
        PaymentId = "pi_1",
        OrderId = Guid.CreateVersion7(),
        UserId = Guid.CreateVersion7(),
        Attempt = 2,
        Outcome = PaymentOutcome.Failed,
        Amount = 12.90m,
        AmountRefunded = 1m,
        Currency = "EUR",
        Reason = "insufficient_funds",
        RenewalToken = "token",
    };

    [Fact]
    public void An_event_is_a_command_on_its_order()
    {
        var command = PaymentSettlement.Of(Event);
        Assert.Null(SettlePayment.Kind.Check(command));
        Assert.Equal((Event.UserId, Event.OrderId, Event.Date, "token"), (command.UserId, command.OrderId, command.Instant, command.RenewalToken));
        Assert.Equal(
            new PaymentReport
            {
                Gateway = "stripe",
                PaymentId = "pi_1",
                Attempt = 2,
                State = PaymentState.Failed,
                Amount = 12.90m,
                Currency = "EUR",
                Refunded = 1m,
                Reason = "insufficient_funds",
            },
            command.Payment);
    }

    [Fact]
    public void The_same_event_has_the_same_id_and_others_have_others()
    {
        var id = PaymentSettlement.Of(Event).Id;
        Assert.Equal(id, PaymentSettlement.Of(Event with { Outcome = PaymentOutcome.Paid }).Id);
        Assert.NotEqual(id, PaymentSettlement.Of(Event with { EventId = "evt_2" }).Id);
        Assert.NotEqual(id, PaymentSettlement.Of(Event with { Gateway = "test" }).Id);
        Assert.Equal(7, id.Version);
        Assert.Equal(Guid.CreateVersion7(Event.Date).ToString("N")[..12], id.ToString("N")[..12]);
    }

    [Fact]
    public void Every_outcome_is_a_state() => Assert.Equal(
        Enum.GetNames<PaymentState>().Order(),
        Enum.GetValues<PaymentOutcome>().Select(static outcome => PaymentSettlement.StateOf(outcome).ToString()).Order());
}

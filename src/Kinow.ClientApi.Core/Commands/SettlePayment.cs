using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Prepayment;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A payment of an order stands so, as its gateway tells it.</summary>
public sealed record SettlePayment : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SettlePayment> Kind { get; } = new("settle_payment", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => command.Apply(user),

        // What lets its holder charge somebody is nobody's to read.
        Overlay = static command => command with { RenewalToken = null },
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The order.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>Where the payment stands.</summary>
    public required PaymentReport Payment { get; init; }

    /// <summary>By what the gateway can charge again; null when it cannot. It stands in the books alone.</summary>
    public string? RenewalToken { get; init; }

    private User Apply(User user)
    {
        if (user.Orders.FirstOrDefault(order => order.Id == OrderId) is not { } known) return user;
        var obstacle = OrderAccesses.IsGivenOtherwise(known, user.Accesses)
            ? OrderRules.PaidAlready
            : PrepaymentRules.ObstacleOf(known, user);
        return OrderAccesses.Change(user, OrderRules.Settle(known, Payment, Instant, obstacle), Instant);
    }

    private string? Check() => ValueRules.Id("orderId", OrderId)
        ?? (Payment.PaymentId is "" || Payment.Gateway is "" ? "It names no payment." : null)
        ?? (Payment.Attempt > 0 ? null : "attempt is not positive.")
        ?? (Payment.Amount >= 0 && Payment.Refunded >= 0 ? null : "An amount is negative.");
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// An order for which no gateway has got anything is taken back: what it gave goes, and what the balance paid for it comes back. What was
/// paid through a gateway is refunded there, which tells it.
/// </summary>
public sealed record RefundOrder : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<RefundOrder> Kind { get; } = new("refund_order", version: 1)
    {
        Rule = static command => ValueRules.Id("orderId", command.OrderId)
            ?? (command.Reason?.Length > CorrectBalance.MaxReason ? "reason is too long." : null),
        Fold = static (user, command) => user.Orders.FirstOrDefault(order => order.Id == command.OrderId) is { } known
            ? OrderAccesses.Change(user, OrderRules.Refund(known, command.Instant, command.Reason) ?? known, command.Instant)
            : user,
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The order.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>Why, as a code; it stands in the order's history.</summary>
    public string? Reason { get; init; }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// The payments of an order were closed at their gateway, up to an attempt: nothing can come of them any more. What nobody has paid by then
/// has expired.
/// </summary>
public sealed record CloseOrder : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<CloseOrder> Kind { get; } = new("close_order", version: 1)
    {
        Rule = static command => ValueRules.Id("orderId", command.OrderId) ?? (command.Attempt > 0 ? null : "attempt is not positive."),
        Fold = static (user, command) => command.Apply(user),
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The order.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>The last attempt that was closed, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>The order after the command, from the order before.</summary>
    public Order Apply(Order order) => OrderRules.Close(order, Attempt, Instant);

    private User Apply(User user) => user.Orders.FirstOrDefault(order => order.Id == OrderId) is { } known
        ? OrderAccesses.Change(user, Apply(known), Instant)
        : user;
}

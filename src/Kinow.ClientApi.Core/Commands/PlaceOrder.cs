using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// An order is there. One that is there already is placed once more: by a further attempt it waits for a payment again, unless it is paid.
/// </summary>
public sealed record PlaceOrder : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<PlaceOrder> Kind { get; } = new("place_order", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => command.Apply(user),
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The order, see <see cref="Billing.OrderId"/>.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>How it is to be paid.</summary>
    public required CheckoutProcess Process { get; init; }

    /// <summary>The gateway that it is to be paid through; null when nothing is to pay.</summary>
    public string? Gateway { get; init; }

    /// <summary>Which attempt to pay it this is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>What is sold and charged.</summary>
    public required OrderContent Content { get; init; }

    /// <summary>The order after the command, from the order before.</summary>
    public Order Apply(Order? order) => order is null
        ? OrderRules.Place(OrderId, Content, Process, Gateway, Attempt, Instant)
        : OrderRules.PlaceAgain(order, Process, Gateway, Attempt, Instant);

    private User Apply(User user) =>
        OrderAccesses.Change(user, Apply(user.Orders.FirstOrDefault(order => order.Id == OrderId)), Instant);

    private string? Check() => ValueRules.Id("orderId", OrderId)
        ?? (Attempt > 0 ? null : "attempt is not positive.")
        ?? (Process == CheckoutProcess.Free == (Gateway is null) ? null : "An order has a gateway unless it is free.")
        ?? (Process != CheckoutProcess.Free || (Content.Total == 0 && (!Content.Renews || Content.IsRenewal)) ? null : "The order is not free.")
        ?? Content.Check();
}

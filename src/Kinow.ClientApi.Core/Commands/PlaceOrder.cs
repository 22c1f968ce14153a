using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Prepayment;
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
    /// <param name="obstacle">What <see cref="ObstacleOf"/> tells.</param>
    public Order Apply(Order? order, string? obstacle = null) => order is null
        ? OrderRules.Place(OrderId, Content, Process, Gateway, Attempt, Instant, obstacle)
        : OrderRules.PlaceAgain(order, Process, Gateway, Attempt, Instant, obstacle);

    /// <summary>Why a balance cannot pay what it is to pay of the order; null when it can, or is to pay nothing.</summary>
    /// <param name="last">The last operation of the account in the order's currency; null when there is none.</param>
    /// <param name="other">Why what it is for cannot be given, as <see cref="OrderAccesses.ObstacleTo"/> tells.</param>
    public string? ObstacleOf(PrepaymentOperation? last, string? other)
    {
        if (Content.PaidByBalance == 0) return null;
        return other ?? (Content.PaidByBalance > (last?.Balance ?? 0) ? PrepaymentRules.BalanceSpent : null);
    }

    private User Apply(User user)
    {
        var known = user.Orders.FirstOrDefault(order => order.Id == OrderId);
        var last = PrepaymentLedger.LastOf(user.PrepaymentOperations, Content.Currency);
        var obstacle = ObstacleOf(last, OrderAccesses.ObstacleTo(known ?? Apply((Order?)null), user.Accesses));
        return OrderAccesses.Change(user, Apply(known, obstacle), Instant);
    }

    private string? Check() => ValueRules.Id("orderId", OrderId)
        ?? (Attempt > 0 ? null : "attempt is not positive.")
        ?? (Process == CheckoutProcess.Free == (Gateway is null) ? null : "An order has a gateway unless it is free.")
        ?? (Process != CheckoutProcess.Free || (Content.ToPay == 0 && (!Content.Renews || Content.IsRenewal))
            ? null
            : "The order is not free.")
        ?? Content.Check();
}

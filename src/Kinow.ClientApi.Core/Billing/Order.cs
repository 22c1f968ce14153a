using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>An order of an account.</summary>
public sealed record Order
{
    /// <summary>How many orders an account names, the newest; the books have all of them.</summary>
    public const int Most = 200;

    /// <summary>Identifier, see <see cref="OrderId"/>.</summary>
    public required Guid Id { get; init; }

    /// <summary>What is sold and charged.</summary>
    public required OrderContent Content { get; init; }

    /// <summary>How it is paid.</summary>
    public required CheckoutProcess Process { get; init; }

    /// <summary>The gateway that it is paid through; null when nothing is to pay.</summary>
    public string? Gateway { get; init; }

    /// <summary>Which attempt to pay it is the last, from 1.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>The last attempt of which nothing can come any more: its payments were closed at the gateway. 0 for none.</summary>
    public int ClosedAttempt { get; init; }

    /// <summary>Where it stands.</summary>
    public OrderState State { get; init; }

    /// <summary>Its payments in the order in which they were told of.</summary>
    public ImmutableArray<Payment> Payments { get; init; } = [];

    /// <summary>The states that it had, the first one first.</summary>
    public ImmutableArray<OrderStep> History { get; init; } = [];

    /// <summary>Its invoice; null when nothing was charged, or none was made yet.</summary>
    public Invoice? Invoice { get; init; }

    /// <summary>What was credited of the invoice, the first one first.</summary>
    public ImmutableArray<CreditNote> CreditNotes { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Its gifts, once it was paid, in the order of its lines.</summary>
    public ImmutableArray<Gift> Gifts { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>When it was placed.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset DateUpd { get; init; }

    /// <summary>What people call it by.</summary>
    public string Reference => OrderId.ReferenceOf(Id);

    /// <summary>The order's currency.</summary>
    public string Currency => Content.Currency;

    /// <summary>What was ordered.</summary>
    public ImmutableArray<OrderLine> Lines => Content.Lines;

    /// <summary>Orders as accounts have them: newest first, then by descending id; the last <see cref="Most"/>.</summary>
    public static IEnumerable<Order> InOrder(IEnumerable<Order> orders) =>
        orders.OrderByDescending(static order => order.DateAdd).ThenByDescending(static order => order.Id).Take(Most);
}

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>An <c>Order</c>: what was charged. Service accounts that may not see financial data are not told of it.</summary>
internal sealed record GoogleOrder
{
    public const string Refunded = "REFUNDED";

    public string? State { get; init; }

    public DateTimeOffset? CreateTime { get; init; }

    public DateTimeOffset? LastEventTime { get; init; }

    /// <summary>What the customer has paid, tax and reductions included.</summary>
    public GoogleMoney? Total { get; init; }

    public Address? BuyerAddress { get; init; }

    internal sealed record Address(string? BuyerCountry);
}

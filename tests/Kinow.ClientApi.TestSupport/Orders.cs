using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Orders for tests: a rental and a subscription, 12.90 € in all.</summary>
internal static class Orders
{
    public const string Gateway = "test";

    public static OrderContent Content(Guid cart, long title = 7, long? offer = null) => new()
    {
        CartId = cart,
        Currency = "EUR",
        Lines = offer is { } subscription ? [Rental(title), Subscription(subscription)] : [Rental(title)],
        Vouchers = [new(5, "SPRING", 1.10m)],
        Total = offer is null ? 2.90m : 12.90m,
        TotalTax = 0.48m,
        TotalDiscount = 1.10m,
    };

    public static OrderLine Rental(long title) => new()
    {
        ProductId = title,
        Mode = 3,
        Type = ProductType.Tvod,
        Name = "Amélie ✓",
        UnitPrice = 4m,
        Discount = 1.10m,
        Price = 2.90m,
        Tax = 0.48m,
        TaxRate = 20m,
        Terms = new() { Mode = AccessModeMode.Streaming, Quality = AccessModeQuality.Hd, Duration = 2, WatchingDuration = 48, MaximumViews = 3 },
    };

    public static OrderLine Subscription(long offer) => new()
    {
        ProductId = offer,
        Type = ProductType.Svod,
        Name = "Everything",
        UnitPrice = 10m,
        Price = 10m,
        Terms = new() { Duration = 30, RenewalPeriod = 30 },
    };

    public static PlaceOrder Place(Guid user, OrderContent content, int attempt = 1) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Commands.Now,
        OrderId = OrderId.Of(content),
        Process = CheckoutProcess.Url,
        Gateway = Gateway,
        Attempt = attempt,
        Content = content,
    };

    public static PlaceOrder PlaceFree(Guid user, OrderContent content)
    {
        content = content with
        {
            Lines = [.. content.Lines.Select(static line => line with { Discount = line.UnitPrice, Price = 0, Tax = 0 })],
            Total = 0,
            TotalTax = 0,
        };
        return Place(user, content) with { OrderId = OrderId.Of(content), Process = CheckoutProcess.Free, Gateway = null, Content = content };
    }

    public static PaymentReport Report(PlaceOrder order, PaymentState state = PaymentState.Paid, string payment = "pay_1") => new()
    {
        Gateway = Gateway,
        PaymentId = payment,
        Attempt = order.Attempt,
        State = state,
        Amount = order.Content.Total,
        Currency = order.Content.Currency,
        Refunded = state == PaymentState.Refunded ? order.Content.Total : 0,
    };

    public static SettlePayment Settle(PlaceOrder order, PaymentReport? report = null) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = order.UserId,
        Instant = Commands.Now.AddMinutes(1),
        OrderId = order.OrderId,
        Payment = report ?? Report(order),
        RenewalToken = "renewal token",
    };
}

using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Recharges, and orders that a balance pays, for tests.</summary>
internal static class Prepayments
{
    /// <summary>An order of a recharge.</summary>
    public static OrderContent Recharge(Guid cart, decimal amount = 20m, decimal bonus = 2.50m, string currency = "EUR") => new()
    {
        CartId = cart,
        Currency = currency,
        Lines =
        [
            new()
            {
                ProductId = 30,
                Type = ProductType.PrepaymentRecharge,
                Name = "Recharge",
                UnitPrice = amount,
                Price = amount,
                Terms = new() { Credit = new(amount, bonus, currency) },
            },
        ],
        Total = amount,
    };

    /// <summary>An order of a rental, after vouchers, of which the balance pays a part.</summary>
    public static OrderContent Rental(
        Guid cart, decimal price, decimal fromBalance, decimal discount = 0, string currency = "EUR", long mode = 3) => new()
        {
            CartId = cart,
            Currency = currency,
            Lines =
        [
            Orders.Rental(7) with { Mode = mode, UnitPrice = price + discount, Discount = discount, Price = price, Tax = 0 },
        ],
            Vouchers = discount == 0 ? [] : [new(5, "SPRING", discount)],
            Total = price,
            TotalDiscount = discount,
            PaidByBalance = fromBalance,
        };

    /// <summary>Places an order: without a gateway where nothing is left to pay.</summary>
    public static PlaceOrder Place(Guid user, OrderContent content, int attempt = 1) => Orders.Place(user, content, attempt) with
    {
        Process = content.ToPay == 0 ? CheckoutProcess.Free : CheckoutProcess.Url,
        Gateway = content.ToPay == 0 ? null : Orders.Gateway,
    };

    /// <summary>A correction of a balance.</summary>
    public static CorrectBalance Correct(Guid user, decimal amount, string currency = "EUR") => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user,
        Instant = Commands.Now,
        Amount = amount,
        Currency = currency,
        Reason = "Thank you",
    };

    /// <summary>Takes an order back that no gateway has got anything for.</summary>
    public static RefundOrder Refund(PlaceOrder order) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = order.UserId,
        Instant = Commands.Now.AddMinutes(2),
        OrderId = order.OrderId,
        Reason = "goodwill",
    };

    /// <summary>What the gateway tells of an order.</summary>
    public static SettlePayment Settle(PlaceOrder order, PaymentState state = PaymentState.Paid, string? payment = null) =>
        Orders.Settle(order, Orders.Report(order, state, payment ?? $"pay_{order.OrderId:N}") with
        {
            Amount = order.Content.ToPay,
            Refunded = state == PaymentState.Refunded ? order.Content.ToPay : 0,
        });
}

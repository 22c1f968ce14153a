using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>Version 1 of the messages of orders, byte for byte.</summary>
public sealed class OrderWireFormatTests
{
    private static readonly Guid Id = Guid.Parse("0195a3c2-1f00-7000-8000-000000000001");
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly Guid Order = Guid.Parse("0195a3c2-1f00-7000-8000-000000000003");
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero);

    [Fact]
    public void Place_order() => WireFormatTests.Holds(
        """
        {"orderId":"0195a3c2-1f00-7000-8000-000000000003","process":"PaymentIntent","gateway":"stripe","attempt":2,
        "content":{"cartId":"0195a3c2-1f00-7000-8000-000000000001","currency":"EUR",
        "lines":[{"productId":7,"mode":3,"type":"Tvod","name":"N","unitPrice":4.00,"discount":1.00,"trialDiscount":0.10,"price":2.90,"tax":0.48,"taxRate":20,
        "terms":{"mode":"Streaming","quality":"Hd","duration":2,"watchingDuration":48,"maximumViews":3,"videoId":11,"videoGroupId":12,
        "renewalPeriod":30,"isTrial":true}}],
        "vouchers":[{"voucherId":5,"code":"SPRING","amount":1.10}],"total":2.90,"totalTax":0.48,"totalDiscount":1.10,"paidByBalance":0.90}}
        """,
        new PlaceOrder
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            OrderId = Order,
            Process = CheckoutProcess.PaymentIntent,
            Gateway = "stripe",
            Attempt = 2,
            Content = new()
            {
                CartId = Id,
                Currency = "EUR",
                Lines =
                [
                    new()
                    {
                        ProductId = 7,
                        Mode = 3,
                        Type = ProductType.Tvod,
                        Name = "N",
                        UnitPrice = 4.00m,
                        Discount = 1.00m,
                        TrialDiscount = 0.10m,
                        Price = 2.90m,
                        Tax = 0.48m,
                        TaxRate = 20m,
                        Terms = new()
                        {
                            Mode = AccessModeMode.Streaming,
                            Quality = AccessModeQuality.Hd,
                            Duration = 2,
                            WatchingDuration = 48,
                            MaximumViews = 3,
                            VideoId = 11,
                            VideoGroupId = 12,
                            RenewalPeriod = 30,
                            IsTrial = true,
                        },
                    },
                ],
                Vouchers = [new(5, "SPRING", 1.10m)],
                Total = 2.90m,
                TotalTax = 0.48m,
                TotalDiscount = 1.10m,
                PaidByBalance = 0.90m,
            },
        });

    [Fact]
    public void Place_an_order_of_a_recharge() => WireFormatTests.Holds(
        """
        {"orderId":"0195a3c2-1f00-7000-8000-000000000003","process":"Url","gateway":"test","attempt":1,
        "content":{"cartId":"0195a3c2-1f00-7000-8000-000000000001","currency":"EUR",
        "lines":[{"productId":30,"mode":0,"type":"PrepaymentRecharge","name":"Recharge","unitPrice":20,"discount":0,"trialDiscount":0,"price":20,"tax":0,
        "taxRate":0,"terms":{"mode":"All","quality":"All","isTrial":false,"credit":{"amount":20,"bonus":2.50,"currency":"EUR"}}}],
        "vouchers":[],"total":20,"totalTax":0,"totalDiscount":0,"paidByBalance":0}}
        """,
        Prepayments.Place(Account, Prepayments.Recharge(Id)) with { Id = Id, Instant = Now, OrderId = Order });

    [Fact]
    public void Settle_payment() => WireFormatTests.Holds(
        """
        {"orderId":"0195a3c2-1f00-7000-8000-000000000003",
        "payment":{"gateway":"stripe","paymentId":"pi_1","attempt":1,"state":"Paid","amount":2.90,"currency":"EUR","refunded":0,"reason":"r"},
        "renewalToken":"t"}
        """,
        new SettlePayment
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            OrderId = Order,
            Payment = new()
            {
                Gateway = "stripe",
                PaymentId = "pi_1",
                Attempt = 1,
                State = PaymentState.Paid,
                Amount = 2.90m,
                Currency = "EUR",
                Reason = "r",
            },
            RenewalToken = "t",
        });

    [Fact]
    public void Correct_balance() => WireFormatTests.Holds(
        """{"amount":-1.25,"currency":"EUR","reason":"r"}""",
        new CorrectBalance { Id = Id, UserId = Account, Instant = Now, Amount = -1.25m, Currency = "EUR", Reason = "r" });

    [Fact]
    public void Refund_order() => WireFormatTests.Holds(
        """{"orderId":"0195a3c2-1f00-7000-8000-000000000003","reason":"r"}""",
        new RefundOrder { Id = Id, UserId = Account, Instant = Now, OrderId = Order, Reason = "r" });

    [Fact]
    public void Settle_store_purchase() => WireFormatTests.Holds(
        """
        {"store":"AppStore","purchaseId":"10",
        "transaction":{"id":"20","orderId":"0195a3c2-1f00-7000-8000-000000000003","purchased":"2026-03-01T12:30:15.123\u002B00:00",
        "expires":"2026-04-01T12:30:15.123\u002B00:00","revoked":"2026-03-02T12:30:15.123\u002B00:00","told":"2026-03-03T12:30:15.123\u002B00:00"},
        "renewal":{"renews":true,"graceUntil":"2026-04-02T12:30:15.123\u002B00:00","told":"2026-03-03T12:30:15.123\u002B00:00"},
        "content":{"currency":"EUR","lines":[{"productId":9,"mode":0,"type":"Svod","name":"N","unitPrice":9.99,"discount":0,"trialDiscount":0,
        "price":9.99,"tax":1.67,"taxRate":20,"terms":{"mode":"All","quality":"All","duration":30,"renewalPeriod":30,"isTrial":false}}],
        "vouchers":[],"total":9.99,"totalTax":1.67,"totalDiscount":0,"paidByBalance":0}}
        """,
        new SettleStorePurchase
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Store = AppStore.AppStore,
            PurchaseId = "10",
            Transaction = new()
            {
                Id = "20",
                OrderId = Order,
                Purchased = Now,
                Expires = Now.AddMonths(1),
                Revoked = Now.AddDays(1),
                Told = Now.AddDays(2),
            },
            Renewal = new(true, Now.AddMonths(1).AddDays(1), Now.AddDays(2)),
            Content = new()
            {
                Currency = "EUR",
                Lines =
                [
                    new()
                    {
                        ProductId = 9,
                        Type = ProductType.Svod,
                        Name = "N",
                        UnitPrice = 9.99m,
                        Price = 9.99m,
                        Tax = 1.67m,
                        TaxRate = 20,
                        Terms = new() { Duration = 30, RenewalPeriod = 30 },
                    },
                ],
                Total = 9.99m,
                TotalTax = 1.67m,
            },
        });

    [Fact]
    public void Settle_payment_of_a_page_that_is_disputed() => WireFormatTests.Holds(
        """
        {"orderId":"0195a3c2-1f00-7000-8000-000000000003",
        "payment":{"gateway":"stripe","paymentId":"pi_1","attempt":1,"state":"Paid","amount":2.90,"currency":"EUR","refunded":0,"begunAs":"cs_1",
        "dispute":"Open"}}
        """,
        new SettlePayment
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            OrderId = Order,
            Payment = new()
            {
                Gateway = "stripe",
                PaymentId = "pi_1",
                BegunAs = "cs_1",
                Attempt = 1,
                State = PaymentState.Paid,
                Amount = 2.90m,
                Currency = "EUR",
                Dispute = DisputeState.Open,
            },
        });

    [Fact]
    public void Close_order() => WireFormatTests.Holds(
        """{"orderId":"0195a3c2-1f00-7000-8000-000000000003","attempt":2}""",
        new CloseOrder { Id = Id, UserId = Account, Instant = Now, OrderId = Order, Attempt = 2 });

    [Fact]
    public void Redeem_gift() => WireFormatTests.Holds(
        """
        {"giver":"0195a3c2-1f00-7000-8000-000000000001","orderId":"0195a3c2-1f00-7000-8000-000000000003",
        "giftId":"0195a3c2-1f00-7000-8000-000000000001",
        "line":{"productId":9,"mode":0,"type":"Svod","name":"Everything","unitPrice":10,"discount":0,"trialDiscount":0,"price":10,"tax":0,"taxRate":0,
        "gift":{"id":"0195a3c2-1f00-7000-8000-000000000001","firstname":"Zoe","lastname":"Martin","email":"zoe@example.org",
        "message":"Bon anniversaire !","language":"fr"},
        "terms":{"mode":"All","quality":"All","duration":30,"isTrial":false}}}
        """,
        new RedeemGift
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Giver = Id,
            OrderId = Order,
            GiftId = Id,
            Line = Gifts.Subscription(Id, Gifts.Wish(Id) with { Firstname = "Zoe" }).Lines[0],
        });

    [Fact]
    public void Set_access_renewal() => WireFormatTests.Holds(
        """{"accessId":5,"recurring":false,"message":"Too dear"}""",
        new SetAccessRenewal { Id = Id, UserId = Account, Instant = Now, AccessId = 5, Recurring = false, Message = "Too dear" });

    [Fact]
    public void Set_and_unset_offer_switch()
    {
        WireFormatTests.Holds(
            """{"accessId":5,"offerId":9}""", new SetOfferSwitch { Id = Id, UserId = Account, Instant = Now, AccessId = 5, OfferId = 9 });
        WireFormatTests.Holds("""{"accessId":5}""", new UnsetOfferSwitch { Id = Id, UserId = Account, Instant = Now, AccessId = 5 });
    }
}

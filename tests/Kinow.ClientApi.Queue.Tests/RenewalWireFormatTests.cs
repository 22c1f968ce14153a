using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>Version 1 of the messages of renewals, byte for byte.</summary>
public sealed class RenewalWireFormatTests
{
    private static readonly Guid Id = Guid.Parse("0195a3c2-1f00-7000-8000-000000000001");
    private static readonly Guid Account = Guid.Parse("0195a3c2-1f00-7000-8000-000000000002");
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 30, 15, 123, TimeSpan.Zero);

    [Fact]
    public void Set_renewal_state()
    {
        WireFormatTests.Holds(
            """
            {"accessId":5,"period":"2026-03-01T12:30:15.123\u002B00:00","dateRenewal":"2026-03-01T12:30:15.123\u002B00:00",
            "state":{"declined":2,"failure":"insufficient_funds","dateFailure":"2026-03-01T12:30:15.123\u002B00:00","dateNext":"2026-03-01T12:30:15.123\u002B00:00",
            "noticePrice":12.50,"dateNotice":"2026-03-01T12:30:15.123\u002B00:00"}}
            """,
            Command() with
            {
                DateRenewal = Now,
                State = new()
                {
                    Declined = 2,
                    Failure = "insufficient_funds",
                    DateFailure = Now,
                    DateNext = Now,
                    NoticePrice = 12.50m,
                    DateNotice = Now,
                },
            });
        WireFormatTests.Holds(
            """{"accessId":5,"period":"2026-03-01T12:30:15.123\u002B00:00","state":{"declined":0,"end":"NotSold"}}""",
            Command() with { State = new() { End = RenewalEnd.NotSold } });
    }

    [Fact]
    public void Send_renewal_notice() => WireFormatTests.Holds(
        """
        {"email":"zoe@example.org","firstname":"Z","language":"fr","offer":"Everything","priceBefore":10.00,"price":12.50,"currency":"EUR",
        "date":"2026-03-01T12:30:15.123\u002B00:00"}
        """,
        new SendRenewalNotice
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Email = EmailAddress.Parse("zoe@example.org"),
            Firstname = "Z",
            Language = LanguageCode.Parse("fr"),
            Offer = "Everything",
            PriceBefore = 10.00m,
            Price = 12.50m,
            Currency = "EUR",
            Date = Now,
        });

    [Fact]
    public void Place_order_of_a_renewal() => WireFormatTests.Holds(
        """
        {"orderId":"0195a3c2-1f00-7000-8000-000000000001","process":"PaymentAuthorization","gateway":"stripe","attempt":2,
        "content":{"country":"FR","currency":"EUR",
        "lines":[{"productId":9,"mode":0,"type":"Svod","name":"N","unitPrice":10,"discount":0,"trialDiscount":0,"price":10,"tax":0,"taxRate":0,"renewsAccessId":5,
        "terms":{"mode":"All","quality":"All","duration":30,"renewalPeriod":30,"isTrial":false}}],
        "vouchers":[],"total":10,"totalTax":0,"totalDiscount":0,"paidByBalance":0}}
        """,
        new PlaceOrder
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            OrderId = Id,
            Process = CheckoutProcess.PaymentAuthorization,
            Gateway = "stripe",
            Attempt = 2,
            Content = new()
            {
                Country = CountryCode.Parse("FR"),
                Currency = "EUR",
                Lines =
                [
                    new()
                    {
                        ProductId = 9,
                        Type = ProductType.Svod,
                        Name = "N",
                        UnitPrice = 10,
                        Price = 10,
                        RenewsAccessId = 5,
                        Terms = new() { Duration = 30, RenewalPeriod = 30 },
                    },
                ],
                Total = 10,
            },
        });

    private static SetRenewalState Command() =>
        new() { Id = Id, UserId = Account, Instant = Now, AccessId = 5, Period = Now, State = AccessRenewal.None };
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Core.Settings;
using Orders = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Core.Tests.Renewals;

/// <summary>A subscription to the offer 9 for 10 €, and what it costs today.</summary>
internal static class RenewalSamples
{
    public static readonly DateTimeOffset End = Sample.Now.AddDays(30);
    public static readonly Currency Euro = new(1, "Euro", "EUR", "978", "€", 1m, 2);

    public static ProductAccess Access { get; } = new()
    {
        Id = 1,
        Type = ProductType.Svod,
        ProductId = 9,
        DateAdd = Sample.Now,
        DateExp = End,
        DateRenewal = End,
        DateGrace = RenewalSchedule.GraceOf(End),
        Recurring = true,
        Gateway = Orders.Gateway,
        OrderId = Guid.CreateVersion7(Sample.Now),
    };

    public static DueRenewal Due { get; } = new()
    {
        UserId = Guid.CreateVersion7(),
        Access = Access,
        Line = Orders.Subscription(9),
        Currency = "EUR",
        Country = Sample.France,
        Token = "token",
    };

    public static RenewalQuote Quote(decimal price, long offer = 9)
    {
        SvodAccessMode mode = new() { Id = new(offer, 0), Price = price };
        ProductSvod terms = new() { ProductId = offer, AccessPeriod = 30, AutoRenewal = true, AccessModes = [mode] };
        return new(new() { Id = offer, Name = Sample.Text("Everything"), Extension = terms }, terms, mode, Euro, price);
    }

    public static OrderContent Content(DueRenewal due, decimal price) =>
        RenewalOrders.ContentOf(due, Quote(price, due.OfferId), price, TaxRates.None, new(Sample.Fr, Sample.En));
}

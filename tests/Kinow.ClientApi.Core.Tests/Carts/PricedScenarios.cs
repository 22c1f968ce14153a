using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Tests.Carts;

/// <summary>Makes carts in currencies of 0, 2 and 3 decimals, with vouchers that are often worth more than there is.</summary>
public static class PricedScenarios
{
    internal static readonly CountryCode France = CountryCode.Parse("FR");

    private static readonly Gen<Currency> Money = Gen.Elements(
        new Currency(1, "Euro", "EUR", "978", "€", 1m, 2),
        new Currency(2, "Yen", "JPY", "392", "¥", 161.37m, 0),
        new Currency(3, "Tunisian dinar", "TND", "788", "DT", 3.385m, 3));

    private static readonly Gen<TaxRates> Taxes = Gen.Elements(
        TaxRates.None,
        new TaxRates([new(1, null, France, 20m, "TVA"), new(2, 2, France, 5.5m, "TVA")]),
        new TaxRates([new(1, null, France, 8.1m, "TVA"), new(2, 2, France, 0m, "none")]));

    private static readonly Gen<CartItem> Title =
        from id in Gen.Choose(1, 12)
        from mode in Gen.Choose(1, 2)
        from cents in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Constant(1)), (8, Gen.Choose(0, 2_000)))
        from taxed in Gen.Elements<long?>(null, 2, 3)
        select Item(id, mode, cents / 100m, taxed);

    private static readonly Gen<Voucher> Reduction =
        from id in Gen.Choose(1, 9)
        from priority in Gen.Choose(1, 3)
        from percent in Gen.Elements<decimal?>(null, 1, 33.333m, 50, 99.99m, 100)
        from cents in Gen.Choose(1, 3_000)
        from minimum in Gen.Elements(0m, 0m, 5m, 30m)
        from one in Gen.Elements(true, false, false)
        from used in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Constant(5)))
        select new Voucher
        {
            Id = id,
            Code = FormattableString.Invariant($"V{id}"),
            Priority = priority,
            ReductionPercent = percent,
            ReductionAmount = percent is null ? cents / 100m : null,
            MinimumAmount = minimum,
            ProductIds = one ? [1, 2, 3] : [],
            Quantity = 5,
            Used = used,
        };

    private static readonly Gen<PricedScenario> All =
        from currency in Money
        from taxes in Taxes
        from count in Gen.Choose(0, 9)
        from items in Title.ListOf(count)
        from vouchers in Gen.Choose(0, 4).SelectMany(most => Reduction.ListOf(most))
        select new PricedScenario(
            new(
                [.. items.DistinctBy(static item => item.Line.AccessMode)],
                [.. vouchers.DistinctBy(static v => v.Id).Select(static v => (new CartVoucher(v.Id, v.Code, Sample.Now), (Voucher?)v))]),
            Terms(currency, taxes));

    public static Arbitrary<PricedScenario> Scenario() => All.ToArbitrary();

    internal static CartItem Item(long id, long mode, decimal price, long? taxed = null) => CartItem.Of(
        new(id, mode, ProductType.Tvod, Sample.Now.AddMinutes(id)),
        new()
        {
            Id = id,
            TaxGroup = taxed,
            Extension = new ProductTvod
            {
                ProductId = id,
                AccessModes = [new() { Id = new(id, mode), Type = AccessModeType.Purchase, Price = price }],
            },
        });

    internal static CartItem Offer(long id, decimal price, int trialDays = 0, int? percent = null, bool renews = true) => CartItem.Of(
        new(id, 0, ProductType.Svod, Sample.Now),
        new()
        {
            Id = id,
            Extension = new ProductSvod
            {
                ProductId = id,
                AccessModes = [new() { Id = new(id, 0), Price = price }],
                AutoRenewal = renews,
                TrialPeriod = trialDays,
                TrialPercent = percent,
            },
        });

    internal static CartTerms Terms(Currency? currency = null, TaxRates? taxes = null) => new()
    {
        Owner = null,
        Currency = currency ?? new(1, "Euro", "EUR", "978", "€", 1m, 2),
        Country = France,
        Taxes = taxes ?? TaxRates.None,
        Instant = Sample.Now,
    };
}

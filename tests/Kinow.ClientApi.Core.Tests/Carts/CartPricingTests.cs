using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using static Kinow.ClientApi.Core.Tests.Carts.PricedScenarios;

namespace Kinow.ClientApi.Core.Tests.Carts;

public sealed class CartPricingTests
{
    private static readonly TaxRates Twenty = new([new(1, null, France, 20m, "TVA 20 %"), new(2, 2, France, 5.5m, "TVA 5.5 %")]);
    private static readonly Currency Yen = new(2, "Yen", "JPY", "392", "¥", 160m, 0);
    private static readonly Currency Dinar = new(3, "Tunisian dinar", "TND", "788", "DT", 3.385m, 3);

    [Theory]
    [InlineData("EUR", 3.50, 2.92, 0.58)]
    [InlineData("JPY", 560, 467, 93)]
    [InlineData("TND", 11.848, 9.873, 1.975)]
    public void The_tax_is_in_the_price(string code, double price, double without, double tax)
    {
        var currency = code switch { "JPY" => Yen, "TND" => Dinar, _ => Terms().Currency };
        var priced = CartPricing.Of(new([Item(1, 1, 3.50m)], []), Terms(currency, Twenty));

        Assert.Equal(((decimal)price, (decimal)without, (decimal)tax), (priced.Total, priced.TotalWithoutTax, priced.TotalTax));
        Assert.Equal(((decimal)tax, (decimal)without), (priced.Taxes[0].Amount, priced.Taxes[0].Base));
    }

    [Fact]
    public void Products_are_taxed_by_their_group_and_a_country_without_rules_takes_none()
    {
        CartContent content = new([Item(1, 1, 12m), Item(2, 1, 10.55m, 2), Item(3, 1, 12m, 9)], []);
        var priced = CartPricing.Of(content, Terms(taxes: Twenty));

        Assert.Equal([20m, 5.5m, 20m], priced.Lines.Select(static line => line.TaxRate));
        Assert.Equal([(1L, 4m), (2L, 0.55m)], priced.Taxes.Select(static tax => (tax.Rule.Id, tax.Amount)));
        var abroad = CartPricing.Of(content, Terms(taxes: Twenty) with { Country = CountryCode.Parse("US") });
        Assert.Equal((0m, abroad.Total), (abroad.TotalTax, abroad.TotalWithoutTax));
        Assert.Empty(abroad.Taxes);
    }

    [Fact]
    public void A_reduction_that_does_not_divide_is_spread_without_a_loss()
    {
        var voucher = new Voucher { Id = 1, Code = "ONE", ReductionAmount = 1m };
        var priced = CartPricing.Of(new([Item(1, 1, 2m), Item(2, 1, 2m), Item(3, 1, 2m)], [Added(voucher)]), Terms());

        Assert.Equal([0.34m, 0.33m, 0.33m], priced.Lines.Select(static line => line.Discount));
        Assert.Equal((5m, 1m), (priced.Total, priced.TotalDiscount));
    }

    [Fact]
    public void Vouchers_are_applied_by_priority_then_by_id()
    {
        var half = new Voucher { Id = 9, Code = "HALF", ReductionPercent = 50, Priority = 1 };
        var four = new Voucher { Id = 1, Code = "FOUR", ReductionAmount = 4m, Priority = 2 };

        var priced = CartPricing.Of(new([Item(1, 1, 10m)], [Added(four), Added(half)]), Terms());
        Assert.Equal([("HALF", 5m), ("FOUR", 4m)], priced.Vouchers.Select(static v => (v.Added.Code, v.Amount)));
        Assert.Equal(1m, priced.Total);

        priced = CartPricing.Of(new([Item(1, 1, 10m)], [Added(half with { Priority = 3 }), Added(four)]), Terms());
        Assert.Equal([("FOUR", 4m), ("HALF", 3m)], priced.Vouchers.Select(static v => (v.Added.Code, v.Amount)));
    }

    [Fact]
    public void A_trial_reduces_what_is_due_now_for_who_never_had_the_offer()
    {
        CartContent content = new([Offer(5, 10m, 14, 70)], []);
        var priced = CartPricing.Of(content, Terms(taxes: Twenty));
        Assert.Equal((10m, (decimal?)3m, 3m), (priced.Total, priced.TotalTrial, priced.TotalDue));
        var line = Assert.Single(priced.Lines);
        Assert.Equal((70, (DateTimeOffset?)Sample.Now.AddDays(14), 2.5m, 0.5m), (line.TrialPercent, line.TrialEnd, line.DueWithoutTax, line.DueTax));
        Assert.True(priced.NeedsRenewal);

        var had = CartPricing.Of(content, Terms() with { Owner = Buyer(5) });
        Assert.Equal((null, 10m), (had.TotalTrial, had.TotalDue));
        Assert.NotNull(CartPricing.Of(content, Terms() with { Owner = Buyer(6) }).TotalTrial);
    }

    [Fact]
    public void A_trial_takes_no_voucher()
    {
        var voucher = new Voucher { Id = 1, Code = "ALL", ReductionPercent = 100 };
        var priced = CartPricing.Of(new([Offer(5, 10m, 14, 70)], [Added(voucher)]), Terms());

        Assert.Equal((VoucherRefusal.Trial, 0m, 3m), (priced.Vouchers[0].Refusal, priced.Vouchers[0].Amount, priced.TotalDue));
        Assert.Null(CartPricing.Of(new([Offer(5, 10m, 14, 70)], [Added(voucher)]), Terms() with { Owner = Buyer(5) }).Vouchers[0].Refusal);
    }

    [Fact]
    public void What_is_not_there_any_more_costs_nothing_and_is_not_forgotten()
    {
        var gone = CartItem.Of(new(7, 1, ProductType.Tvod, Sample.Now), null);
        var added = new CartVoucher(3, "GONE", Sample.Now);
        var priced = CartPricing.Of(new([gone, Item(1, 1, 2m)], [(added, null)]), Terms());

        Assert.Equal((2m, false), (priced.Total, priced.IsEmpty));
        Assert.Same(gone, Assert.Single(priced.Missing));
        Assert.Equal((VoucherRefusal.NotValid, 0m), (priced.Vouchers[0].Refusal, priced.Vouchers[0].Amount));
    }

    [Fact]
    public void Only_what_costs_nothing_now_and_later_is_free()
    {
        var all = new Voucher { Id = 1, Code = "ALL", ReductionPercent = 100 };
        Func<bool, IEnumerable<CheckoutProcess>> offered = static renews =>
            renews ? [CheckoutProcess.PaymentAuthorization] : [CheckoutProcess.Url, CheckoutProcess.Free, CheckoutProcess.Url];
        CheckoutProcess[] Of(params CartItem[] items) =>
            [.. CheckoutRules.ProcessesOf(CartPricing.Of(new([.. items], [Added(all)]), Terms()), offered)];

        Assert.Empty(Of());
        Assert.Equal([CheckoutProcess.Free], Of(Item(1, 1, 5m)));
        Assert.Equal([CheckoutProcess.Free], Of(Offer(5, 10m, renews: false)));
        Assert.Equal([CheckoutProcess.PaymentAuthorization], Of(Offer(5, 10m)));
        Assert.Equal([CheckoutProcess.PaymentAuthorization], Of(Offer(5, 10m, 14, 100)));
        var paid = CartPricing.Of(new([Item(1, 1, 5m)], []), Terms());
        Assert.Equal([CheckoutProcess.Url], CheckoutRules.ProcessesOf(paid, offered).AsEnumerable());
    }

    [Fact]
    public void A_voucher_is_for_whom_and_as_often_as_it_says()
    {
        var voucher = new Voucher { Id = 1, Code = "V", ReductionAmount = 1m, Quantity = 3, QuantityPerUser = 1 };
        var buyer = Buyer(6);
        VoucherRefusal? Check(Voucher? of, User? by = null, int days = 0) => VoucherRules.Check(of, by, Sample.Now.AddDays(days));

        Assert.Null(Check(voucher with { Used = 2 }, buyer));
        Assert.Equal(VoucherRefusal.Exhausted, Check(voucher with { Used = 3 }, buyer));
        Assert.Equal(VoucherRefusal.Exhausted, Check(voucher, buyer with { VoucherUses = [new(1, Guid.CreateVersion7(), Sample.Now)] }));
        Assert.Null(Check(voucher, buyer with { VoucherUses = [new(2, Guid.CreateVersion7(), Sample.Now)] }));
        Assert.Equal(VoucherRefusal.NotValid, Check(null));
        Assert.Equal(VoucherRefusal.NotValid, Check(voucher with { Active = false }));
        Assert.Equal(VoucherRefusal.NotValid, Check(voucher with { UserId = Guid.CreateVersion7() }, buyer));
        Assert.Null(Check(voucher with { UserId = buyer.Id }, buyer));
        Assert.Equal(VoucherRefusal.NotValid, Check(voucher with { DateTo = Sample.Now }));
        Assert.Equal(VoucherRefusal.NotValid, Check(voucher with { DateFrom = Sample.Now.AddDays(1) }));
        Assert.Null(Check(voucher with { DateFrom = Sample.Now.AddDays(1) }, days: 1));
    }

    [Theory]
    [InlineData(" welcome10 ", "WELCOME10")]
    [InlineData("a_b-C", "A_B-C")]
    [InlineData("", null)]
    [InlineData("two words", null)]
    [InlineData("é", null)]
    [InlineData("\"", null)]
    public void A_code_is_read_as_people_type_it(string typed, string? code)
    {
        Assert.Equal(code, VoucherCode.Read(typed));
        Assert.Equal(code is not null, code is not null && VoucherCode.IsCode(code));
        Assert.Null(VoucherCode.Read(new string('A', VoucherCode.MaxLength + 1)));
    }

    private static User Buyer(long offer) => new()
    {
        Id = Guid.CreateVersion7(),
        Profile = new() { Email = default, Firstname = "", Lastname = "" },
        Accesses = [new() { Id = 1, Type = ProductType.Svod, ProductId = offer, DateExp = Sample.Now.AddYears(-1) }],
    };

    private static (CartVoucher Added, Voucher? Voucher) Added(Voucher voucher) => (new(voucher.Id, voucher.Code, Sample.Now), voucher);
}

using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Renewals;

namespace Kinow.ClientApi.Core.Tests.Renewals;

public sealed class RenewalRulesTests
{
    private static readonly DateTimeOffset End = RenewalSamples.End;

    [Fact]
    public void It_is_tried_again_after_1_3_5_and_7_days_and_ends_with_the_fifth_decline()
    {
        var access = RenewalSamples.Access;
        List<double?> days = [];
        for (var i = 0; i < RenewalSchedule.Attempts; i++)
        {
            access = access with { Renewal = RenewalRules.Decline(access, "insufficient_funds", End) };
            days.Add((access.Renewal.DateNext - End)?.TotalDays);
        }

        Assert.Equal([1, 3, 5, 7, null], days);
        Assert.Equal(RenewalEnd.Declined, Next(access, 10m, End.AddDays(7)).Reason);
    }

    [Fact]
    public void Whose_attempts_were_forgotten_for_longer_than_it_stays_open_is_not_charged_again()
    {
        var access = RenewalSamples.Access with { Renewal = new() { Declined = 1, DateNext = End.AddDays(1) } };
        Assert.Equal(RenewalAction.Charge, Next(access, 10m, End.AddDays(8).AddTicks(-1)).Action);
        Assert.Equal(RenewalEnd.Declined, Next(access, 10m, End.AddDays(8)).Reason);
    }

    [Fact]
    public void It_ends_where_nothing_is_sold_or_nothing_can_be_charged()
    {
        Assert.Equal(RenewalEnd.NotSold, Next(RenewalSamples.Access, null, End).Reason);
        var without = RenewalSamples.Due with { Token = null };
        Assert.Equal(RenewalEnd.NoPaymentMethod, RenewalRules.Next(without, RenewalSamples.Quote(10m), End).Reason);
        Assert.Equal(RenewalAction.Charge, RenewalRules.Next(without, RenewalSamples.Quote(0m), End).Action);
    }

    [Fact]
    public void It_waits_for_another_period_of_the_offer_and_for_one_that_renews_itself_it_ends()
    {
        var later = RenewalSamples.Access with { Id = 2, DateExp = End.AddDays(10), DateRenewal = null, Recurring = false };
        Assert.Equal(End.AddDays(10), NextWith(later).Date);
        Assert.Equal(RenewalAction.Charge, NextWith(later with { Active = false }).Action);
        Assert.Equal(RenewalAction.Charge, NextWith(later with { ProductId = 10 }).Action);
        Assert.Equal(RenewalEnd.Replaced, NextWith(later with { Recurring = true, DateRenewal = End.AddDays(10) }).Reason);

        // Of two that end together one goes on.
        var twin = RenewalSamples.Access with { Id = 2 };
        Assert.Equal(RenewalEnd.Replaced, NextWith(twin).Reason);
        var other = RenewalSamples.Due with { Access = twin, Others = [RenewalSamples.Access] };
        Assert.Equal(RenewalAction.Charge, RenewalRules.Next(other, RenewalSamples.Quote(10m), End).Action);

        static RenewalStep NextWith(ProductAccess other) =>
            RenewalRules.Next(RenewalSamples.Due with { Others = [other] }, RenewalSamples.Quote(10m), End);
    }

    [Fact]
    public void Taxes_are_those_of_the_country_of_the_first_order_and_else_the_rate_of_the_last_period()
    {
        TaxRates taxes = new([new(1, null, Sample.France, 20m, "TVA")]);
        Assert.Equal((2m, 20m), TaxOf(RenewalSamples.Due, taxes));
        Assert.Equal((0m, 0m), TaxOf(RenewalSamples.Due with { Country = CountryCode.Parse("US") }, taxes));
        var old = RenewalSamples.Due with { Country = CountryCode.Unknown, Line = RenewalSamples.Due.Line with { TaxRate = 10m } };
        Assert.Equal((1.09m, 10m), TaxOf(old, taxes));

        static (decimal Tax, decimal Rate) TaxOf(DueRenewal due, TaxRates taxes)
        {
            var content = RenewalOrders.ContentOf(due, RenewalSamples.Quote(12m), 12m, taxes, new(Sample.Fr, Sample.En));
            Assert.Equal((12m, null, 1L), (content.Total, content.CartId, content.Lines[0].RenewsAccessId));
            return (content.TotalTax, content.Lines[0].TaxRate);
        }
    }

    [Fact]
    public void The_order_of_a_period_has_one_id()
    {
        var id = RenewalOrders.IdOf(RenewalSamples.Access);
        Assert.Equal(id, RenewalOrders.IdOf(RenewalSamples.Access with { Renewal = new() { Declined = 2 }, SwitchOfferId = 10 }));
        Assert.NotEqual(id, RenewalOrders.IdOf(RenewalSamples.Access with { DateRenewal = End.AddDays(30) }));
        Assert.NotEqual(id, RenewalOrders.IdOf(RenewalSamples.Access with { Id = 2 }));
    }

    [Fact]
    public void A_subscription_stays_open_while_its_renewal_is_not_decided_and_can_be_had_again_once_it_was_declined()
    {
        var access = RenewalSamples.Access;
        Assert.True(access.IsActiveAt(End.AddDays(8).AddTicks(-1)));
        Assert.False(access.IsActiveAt(End.AddDays(8)));
        Assert.False((access with { Recurring = false }).IsActiveAt(End));
        Assert.Equal((true, true), At(access, End.AddDays(1)));
        Assert.Equal((true, false), At(access with { Renewal = new() { Declined = 1 } }, End.AddDays(1)));
        Assert.Equal((true, true), At(access with { Renewal = new() { Declined = 1 } }, End.AddTicks(-1)));
        Assert.Equal((false, false), At(access, End.AddDays(8)));

        static (bool Runs, bool Held) At(ProductAccess access, DateTimeOffset instant)
        {
            var user = new User { Id = Guid.CreateVersion7(), Profile = TestSupport.Commands.Create(Guid.CreateVersion7()).Profile, Accesses = [access] };
            var right = Assert.Single(AccountRights.Of(user, [null]).Subscriptions);
            return (right.RunsAt(instant), right.IsHeldAt(instant));
        }
    }

    private static RenewalStep Next(ProductAccess access, decimal? price, DateTimeOffset instant) => RenewalRules.Next(
        RenewalSamples.Due with { Access = access }, price is { } known ? RenewalSamples.Quote(known) : null, instant);
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Billing;
using Samples = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Core.Tests.Billing;

/// <summary>Invoices and credit notes are exact, whatever was sold and however it was given back.</summary>
public sealed class InvoiceLawTests
{
    private static readonly DateTimeOffset Date = new(2026, 12, 31, 23, 0, 0, TimeSpan.Zero);

    private static readonly Gen<OrderLine> Line =
        from cents in Gen.Choose(0, 20_000)
        from rate in Gen.Elements(0m, 5.5m, 10m, 20m)
        let price = cents / 100m
        select Samples.Rental(7) with
        {
            UnitPrice = price,
            Discount = 0,
            Price = price,
            TaxRate = rate,
            Tax = price - Math.Round(price / (1 + (rate / 100)), 2, MidpointRounding.AwayFromZero),
        };

    // An order, and the shares of what is left that are given back one after another, in thousandths.
    private static readonly Arbitrary<(OrderContent Content, int[] Shares)> Cases = (
        from lines in Gen.NonEmptyListOf(Line)
        from shares in Gen.ArrayOf(Gen.Choose(1, 1000))
        select (ContentOf([.. lines]), shares)).ToArbitrary();

    [Property]
    public Property Rates_add_up_to_the_order() => Prop.ForAll(Cases, static one =>
    {
        var taxes = InvoiceRules.TaxesOf(one.Content);
        Assert.Equal(one.Content.Total, taxes.Sum(static tax => tax.Total));
        Assert.Equal(one.Content.TotalTax, taxes.Sum(static tax => tax.Tax));
        Assert.Equal(taxes.Length, taxes.Select(static tax => tax.Rate).Distinct().Count());
    });

    [Property]
    public Property Credit_notes_add_up_to_what_was_given_back_and_all_of_them_to_the_invoice() => Prop.ForAll(Cases, static one =>
    {
        var order = Paid(one.Content);
        if (one.Content.Total == 0)
        {
            Assert.False(InvoiceRules.IsDue(order));
            return;
        }

        Assert.True(InvoiceRules.IsDue(order));
        order = order with { Invoice = new(2026, 1, Date) };
        foreach (var share in one.Shares.Append(1000))
        {
            var left = one.Content.Total - order.CreditNotes.Sum(static note => note.Amount);
            var given = share == 1000 ? left : Math.Floor(left * share / 10) / 100;
            order = GiveBack(order, given);
            if (given == 0) continue;
            Assert.Equal(given, order.CreditNotes[^1].Amount);
        }

        Assert.Equal(0, InvoiceRules.CreditDue(order));
        var parts = order.CreditNotes.SelectMany(note => Check(order, note)).ToArray();
        foreach (var tax in InvoiceRules.TaxesOf(one.Content))
        {
            var credited = parts.Where(part => part.Rate == tax.Rate).ToArray();
            Assert.Equal((tax.Total, tax.Tax), (credited.Sum(static part => part.Total), credited.Sum(static part => part.Tax)));
        }
    });

    private static ImmutableArray<InvoiceTax> Check(Order order, CreditNote note)
    {
        var taxes = InvoiceRules.TaxesOf(order, note);
        Assert.Equal(note.Amount, taxes.Sum(static tax => tax.Total));
        Assert.All(taxes, static tax =>
        {
            Assert.True(tax.Total > 0);
            Assert.InRange(tax.Tax, 0, tax.Total);
            Assert.Equal(Math.Round(tax.Tax, 2), tax.Tax);
        });
        return taxes;
    }

    // As the stores do it: what was given back in all is what the gateway tells.
    private static Order GiveBack(Order order, decimal amount)
    {
        var payment = order.Payments[0];
        order = order with { Payments = [payment with { Refunded = payment.Refunded + amount }] };
        return InvoiceRules.CreditDue(order) is > 0 and var due
            ? order with { CreditNotes = order.CreditNotes.Add(new(2026, order.CreditNotes.Length + 1, Date, due)) }
            : order;
    }

    private static Order Paid(OrderContent content)
    {
        var place = Samples.Place(Guid.CreateVersion7(), content);
        return OrderRules.Settle(place.Apply(null), Samples.Report(place), Date);
    }

    private static OrderContent ContentOf(ImmutableArray<OrderLine> lines) => new()
    {
        CartId = Guid.CreateVersion7(),
        Currency = "EUR",
        Lines = lines,
        Total = lines.Sum(static line => line.Price),
        TotalTax = lines.Sum(static line => line.Tax),
    };
}

using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// When orders get invoices and credit notes, and what these say. Every amount is exact: rates add up to the whole, and all credit notes
/// of an order that was given back whole add up to its invoice, rate by rate.
/// </summary>
public static class InvoiceRules
{
    /// <summary>
    /// Whether an order is to get an invoice: something of it was charged, and it has none. What was bought in an app store is invoiced
    /// there.
    /// </summary>
    public static bool IsDue(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order is { Invoice: null, Content.Total: > 0, Process: not CheckoutProcess.StoreReceipt }
            && order.Payments.Any(static payment => payment.Pays);
    }

    /// <summary>What was given back of an order and not credited yet; 0 for nothing.</summary>
    public static decimal CreditDue(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Invoice is null) return 0;
        var given = order.Payments.Where(static payment => payment.Pays).Sum(static payment => payment.Refunded);
        return Math.Max(0, Math.Min(given, order.Content.Total) - order.CreditNotes.Sum(static note => note.Amount));
    }

    /// <summary>What an order's invoice contains of each rate, by rising rate.</summary>
    public static ImmutableArray<InvoiceTax> TaxesOf(OrderContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return
        [
            .. content.Lines.GroupBy(static line => line.TaxRate).OrderBy(static rate => rate.Key).Select(static rate =>
                new InvoiceTax(rate.Key, rate.Sum(static line => line.Price), rate.Sum(static line => line.Tax))),
        ];
    }

    /// <summary>
    /// What a credit note of an order contains of each rate that it takes something of, by rising rate. An amount is spread over what the
    /// earlier notes have left.
    /// </summary>
    public static ImmutableArray<InvoiceTax> TaxesOf(Order order, CreditNote note)
    {
        ArgumentNullException.ThrowIfNull(order);
        var left = TaxesOf(order.Content);
        foreach (var earlier in order.CreditNotes)
        {
            var taxes = Spread(left, earlier.Amount);
            if (earlier == note) return [.. taxes.Where(static tax => tax.Total > 0)];
            left = [.. left.Zip(taxes, static (one, taken) => one with { Total = one.Total - taken.Total, Tax = one.Tax - taken.Tax })];
        }
        throw new ArgumentException("The credit note is not the order's.", nameof(note));
    }

    private static ImmutableArray<InvoiceTax> Spread(ImmutableArray<InvoiceTax> left, decimal amount)
    {
        var scale = ScaleOf(left.SelectMany(static tax => new[] { tax.Total, tax.Tax }).Append(amount));
        var shares = Apportionment.Spread((long)(amount * scale), [.. left.Select(tax => (long)(tax.Total * scale))]);
        return [.. left.Zip(shares, (tax, share) => Take(tax, share / scale, scale))];
    }

    // The tax of a part is the same part of the tax; what is taken whole takes all of it.
    private static InvoiceTax Take(InvoiceTax left, decimal total, decimal scale) => left with
    {
        Total = total,
        Tax = left.Total == 0 ? 0 : Math.Round(left.Tax * total / left.Total * scale, MidpointRounding.AwayFromZero) / scale,
    };

    // The smallest power of ten by which all amounts are whole numbers: no finer than the currency, whichever that is.
    private static decimal ScaleOf(IEnumerable<decimal> amounts)
    {
        var scale = 1m;
        foreach (var amount in amounts)
        {
            while (decimal.Truncate(amount * scale) != amount * scale) scale *= 10;
        }
        return scale;
    }
}

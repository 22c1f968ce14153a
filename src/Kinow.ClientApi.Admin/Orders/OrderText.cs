using System.Globalization;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Admin.Orders;

/// <summary>Writes an order for a person: what is in the books, without what somebody can be charged by.</summary>
internal static class OrderText
{
    /// <summary>Its lines of text.</summary>
    public static IEnumerable<string> Write(BookedOrder booked)
    {
        var (order, content) = (booked.Order, booked.Order.Content);
        yield return $"Order {order.Reference}  {order.Id:D}";
        yield return $"  {Name(order.State)}  by {Name(order.Process)}  through {order.Gateway ?? "nothing"}  attempt {order.Attempt}";
        yield return Text($"  placed {order.DateAdd:u}  changed {order.DateUpd:u}");
        yield return booked.Customer == Guid.Empty ? "  account erased" : $"  account {booked.Customer:D}";
        foreach (var line in content.Lines)
        {
            yield return Text(
                $"  line     {line.ProductId}.{line.Mode}  {line.Name}  {line.UnitPrice} - {line.Discount} - {line.TrialDiscount}")
                + Text($" = {line.Price} {content.Currency}, with {line.Tax} tax at {line.TaxRate} %");
        }

        foreach (var voucher in content.Vouchers) yield return Text($"  voucher  {voucher.Code}  -{voucher.Amount} {content.Currency}");
        yield return Text($"  total    {content.Total} {content.Currency}, with {content.TotalTax} tax");
        if (order.Invoice is { } invoice) yield return Text($"  invoice  {invoice.Number}  {invoice.Date:u}");
        if (order.Invoice is not null)
        {
            foreach (var tax in InvoiceRules.TaxesOf(content))
                yield return Text($"           {tax.Rate} %: {tax.TotalWithoutTax} + {tax.Tax} = {tax.Total} {content.Currency}");
        }

        foreach (var note in order.CreditNotes)
            yield return Text($"  credit   {note.Number}  {note.Date:u}  {note.Amount} {content.Currency}");
        foreach (var payment in order.Payments) yield return Write(payment);
        foreach (var step in order.History) yield return Text($"  history  {step.Date:u}  {Name(step.State)}  {step.Reason}").TrimEnd();
    }

    private static string Write(Payment payment)
    {
        var text = Text($"  payment  {payment.Gateway} {payment.Id}  attempt {payment.Attempt}  {Name(payment.State)}")
            + Text($"  {payment.Amount} {payment.Currency}");
        if (payment.Pays) text += "  pays the order";
        if (payment.Refunded > 0) text += Text($"  {payment.Refunded} given back");
        if (payment.Dispute is { } dispute) text += $"  dispute {Name(dispute)}";
        if (payment.ContinuedAs is { } next) text += $"  went on as {next}";
        return payment.Reason is { } reason ? $"{text}  {reason}" : text;
    }

    private static string Name(Enum value) => value.ToString().ToLowerInvariant();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Numbers invoices and credit notes, in each year from 1 and without gaps. Not safe for concurrent use.</summary>
internal sealed class EmbeddedNumbers
{
    private readonly Dictionary<(bool IsCredit, int Year), int> last = [];

    /// <summary>The order with the numbers that it is to get.</summary>
    public Order Number(Order order)
    {
        var (date, year) = (order.DateUpd, order.DateUpd.UtcDateTime.Year);
        if (InvoiceRules.IsDue(order)) order = order with { Invoice = new(year, Next(false, year), date) };
        return InvoiceRules.CreditDue(order) is > 0 and var amount
            ? order with { CreditNotes = order.CreditNotes.Add(new(year, Next(true, year), date, amount)) }
            : order;
    }

    private int Next(bool isCredit, int year) => last[(isCredit, year)] = last.GetValueOrDefault((isCredit, year)) + 1;
}

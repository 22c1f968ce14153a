using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Numbers invoices and credit notes without gaps: the row of the last number is locked until the number is committed with what it is for.
/// Orders are locked before it and all else is written after it, so that nobody waits for who waits for them.
/// </summary>
internal sealed class InvoiceNumbers(SqlSession session, CancellationToken cancellationToken)
{
    private const string Take = """
        INSERT INTO number_series (kind, year, last) VALUES (@Kind, @Year, 1) ON DUPLICATE KEY UPDATE last = last + 1
        """;

    private const string Last = "SELECT CAST(last AS SIGNED) FROM number_series WHERE kind = @Kind AND year = @Year";

    /// <summary>The order with the numbers that it is to get. A credit note is among the rows then.</summary>
    /// <param name="account">Whose order it is; nobody's when the account was erased.</param>
    internal async Task<Order> NumberAsync(BulkRows rows, Guid account, Order order)
    {
        var (date, year) = (order.DateUpd, order.DateUpd.UtcDateTime.Year);
        if (InvoiceRules.IsDue(order)) order = order with { Invoice = new(year, await NextAsync("invoice", year), date) };
        if (InvoiceRules.CreditDue(order) is not (> 0 and var amount)) return order;
        var note = new CreditNote(year, await NextAsync("credit_note", year), date, amount);
        rows.Add(CreditNoteTable.Map, new(account, order.Id, note));
        return order with { CreditNotes = order.CreditNotes.Add(note) };
    }

    private async Task<int> NextAsync(string kind, int year)
    {
        var values = new SqlArguments { ["Kind"] = kind, ["Year"] = year };
        await session.ExecuteAsync(Take, values, cancellationToken);
        return (int)await session.FirstAsync<long>(Last, values, cancellationToken);
    }
}

using System.Globalization;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>What takes an invoice back, in part or whole, because money was given back.</summary>
/// <param name="Year">The year that it was made in, of UTC: numbers begin with 1 in each.</param>
/// <param name="Sequence">Its number within the year, without gaps.</param>
/// <param name="Date">When it was made.</param>
/// <param name="Amount">What was given back, tax included, in the order's currency.</param>
public sealed record CreditNote(int Year, int Sequence, DateTimeOffset Date, decimal Amount)
{
    /// <summary>What it is called by, such as <c>C2026-000007</c>.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"C{Year:D4}-{Sequence:D6}");

    /// <summary>Credit notes in the order that orders have them in: the first one first.</summary>
    public static IEnumerable<CreditNote> InOrder(IEnumerable<CreditNote> notes) =>
        notes.OrderBy(static note => note.Year).ThenBy(static note => note.Sequence);
}

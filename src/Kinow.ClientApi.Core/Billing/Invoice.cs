using System.Globalization;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>The invoice of an order. What it says of amounts is the order's own; see <see cref="InvoiceRules"/>.</summary>
/// <param name="Year">The year that it was made in, of UTC: numbers begin with 1 in each.</param>
/// <param name="Sequence">Its number within the year, without gaps.</param>
/// <param name="Date">When it was made: when the order was paid.</param>
public sealed record Invoice(int Year, int Sequence, DateTimeOffset Date)
{
    /// <summary>What it is called by, such as <c>2026-000042</c>.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Sequence:D6}");
}

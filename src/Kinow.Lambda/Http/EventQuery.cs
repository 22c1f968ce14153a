using System.Text;

namespace Kinow.Lambda.Http;

/// <summary>The query of format 1.0, which comes as decoded names and values: written again as a query string.</summary>
internal sealed class EventQuery
{
    private readonly StringBuilder single = new();
    private readonly StringBuilder multiple = new();

    /// <summary>Takes a pair.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="isMultiple">Whether it is from the field that has every value, not only the last of each name.</param>
    public void Add(string name, string value, bool isMultiple)
    {
        var text = isMultiple ? multiple : single;
        text.Append(text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>The query string, empty or beginning with <c>?</c>.</summary>
    public override string ToString() => (multiple.Length > 0 ? multiple : single).ToString();
}

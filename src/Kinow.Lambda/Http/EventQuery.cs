using System.Text;

namespace Kinow.Lambda.Http;

/// <summary>Rebuilds a query string from the decoded names and values of format 1.0.</summary>
internal sealed class EventQuery
{
    private readonly StringBuilder single = new();
    private readonly StringBuilder multiple = new();

    /// <summary>Takes a pair.</summary>
    public void Add(string name, string value, bool isMultiple)
    {
        var text = isMultiple ? multiple : single;
        text.Append(text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>The query string, empty or beginning with <c>?</c>.</summary>
    public override string ToString() => (multiple.Length > 0 ? multiple : single).ToString();
}

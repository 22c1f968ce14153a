using System.Text;
using System.Text.Json;

namespace Kinow.TestSupport.Lambda;

/// <summary>A response, whichever way it came.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The header lines, as <c>name: value</c> in lower-case and alphabetical order, without those of time, place and
/// framing.</param>
/// <param name="Body">The body.</param>
public sealed record HttpAnswer(int Status, IReadOnlyList<string> Headers, byte[] Body)
{
    private static readonly HashSet<string> OfTheWay = new(StringComparer.Ordinal) { "date", "server", "transfer-encoding", "connection", "content-length" };

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The answer that came over the wire.</summary>
    /// <param name="response">The response.</param>
    public static async Task<HttpAnswer> FromAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        var lines = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).SelectMany(
            h => h.Value.Select(v => (h.Key, v)));
        return new((int)response.StatusCode, Lines(lines), body);
    }

    /// <summary>The answer that a function gave to an event of format 1.0 or 2.0.</summary>
    /// <param name="result">What the function said.</param>
    public static HttpAnswer From(InvocationResult result)
    {
        if (result.IsError) throw new InvalidOperationException($"The function failed with {result.ErrorType}: {result.Text}");
        using var document = JsonDocument.Parse(result.Payload);
        var root = document.RootElement;
        var lines = new List<(string, string)>();
        if (root.TryGetProperty("multiValueHeaders", out var multiple))
        {
            lines.AddRange(multiple.EnumerateObject().SelectMany(h => h.Value.EnumerateArray().Select(v => (h.Name, v.GetString()!))));
        }

        if (root.TryGetProperty("headers", out var single))
        {
            lines.AddRange(single.EnumerateObject().Select(h => (h.Name, h.Value.GetString()!)));
        }
        if (root.TryGetProperty("cookies", out var cookies))
        {
            lines.AddRange(cookies.EnumerateArray().Select(c => ("set-cookie", c.GetString()!)));
        }
        var text = root.GetProperty("body").GetString()!;
        var body = root.GetProperty("isBase64Encoded").GetBoolean() ? Convert.FromBase64String(text) : Encoding.UTF8.GetBytes(text);
        return new(root.GetProperty("statusCode").GetInt32(), Lines(lines), body);
    }

    /// <summary>Status, headers and body in one text, for comparison.</summary>
    public string Describe() => $"{Status}\n{string.Join('\n', Headers)}\n\n{Convert.ToHexString(Body)}";

    // Several lines of one name and one line with commas mean the same, but for cookies.
    private static string[] Lines(IEnumerable<(string Name, string Value)> lines) =>
    [
        .. lines.Select(l => (Name: l.Name.ToLowerInvariant(), l.Value))
            .Where(l => !OfTheWay.Contains(l.Name))
            .GroupBy(l => l.Name, l => l.Value, StringComparer.Ordinal)
            .SelectMany(g => g.Key == "set-cookie" ? g.Select(v => $"{g.Key}: {v}") : [$"{g.Key}: {string.Join(", ", g.SelectMany(Parts))}"])
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Parts(string value) => value.Split(',').Select(p => p.Trim());
}

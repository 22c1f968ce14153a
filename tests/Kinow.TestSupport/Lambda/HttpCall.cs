using System.Globalization;
using System.Text;

namespace Kinow.TestSupport.Lambda;

/// <summary>An HTTP request that can be sent over the wire, or told as each kind of event.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, encoded.</param>
public sealed record HttpCall(string Method, string Path)
{
    /// <summary>The query without its question mark, encoded.</summary>
    public string Query { get; init; } = "";

    /// <summary>Header lines; a name may come several times.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The body; <c>null</c> when there is none.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Whether events carry the body as base64, which API Gateway does for binary media types.</summary>
    public bool IsBase64 { get; init; }

    /// <summary>The cookies that the header lines have.</summary>
    internal IEnumerable<string> Cookies =>
        Headers.Where(h => h.Name.Equals("cookie", StringComparison.OrdinalIgnoreCase)).SelectMany(h => h.Value.Split("; "));

    /// <summary>The body as it stands in an event.</summary>
    internal string? EventBody => Body is null ? null : IsBase64 ? Convert.ToBase64String(Body) : Encoding.UTF8.GetString(Body);

    /// <summary>A POST of JSON.</summary>
    /// <param name="path">The path.</param>
    /// <param name="json">The body.</param>
    public static HttpCall Post(string path, string json) =>
        new("POST", path) { Body = Encoding.UTF8.GetBytes(json), Headers = [("content-type", "application/json")] };

    /// <summary>The request as it goes over the wire.</summary>
    public HttpRequestMessage ToRequest()
    {
        var target = Query.Length == 0 ? Path : $"{Path}?{Query}";
        var request = new HttpRequestMessage(new(Method), new Uri(target, UriKind.Relative));
        if (Body is not null) request.Content = new ByteArrayContent(Body);
        foreach (var (name, value) in Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>The values of each header, by lower-case name, in the order of their lines.</summary>
    internal IEnumerable<IGrouping<string, string>> GroupedHeaders() =>
        Headers.Concat(Body is null ? [] : [("content-length", Body.Length.ToString(CultureInfo.InvariantCulture))])
            .GroupBy(h => h.Name.ToLowerInvariant(), h => h.Value, StringComparer.Ordinal);
}

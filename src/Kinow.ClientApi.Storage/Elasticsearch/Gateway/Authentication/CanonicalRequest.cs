using System.Text;

namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;

/// <summary>Writes a request the way its signature sees it, after "Create a signed AWS API request" of AWS.</summary>
internal static class CanonicalRequest
{
    internal static string Write(string method, Uri address, SortedDictionary<string, string> headers, string bodyHash)
    {
        var text = new StringBuilder(method).Append('\n');
        text.AppendJoin('/', address.AbsolutePath.Split('/').Select(Uri.EscapeDataString)).Append('\n');
        text.Append(Query(address.Query)).Append('\n');
        foreach (var (name, value) in headers) text.Append(name).Append(':').Append(value.Trim()).Append('\n');
        return text.Append('\n').Append(SignedHeaders(headers)).Append('\n').Append(bodyHash).ToString();
    }

    internal static string SignedHeaders(SortedDictionary<string, string> headers) => string.Join(';', headers.Keys);

    /// <summary>Parameters by name and then value, each encoded once.</summary>
    private static string Query(string query)
    {
        if (query.Length < 2) return "";
        var parameters = query[1..].Split('&').Select(static parameter =>
        {
            var split = parameter.Split('=', 2);
            return (Name: Encode(split[0]), Value: split.Length == 2 ? Encode(split[1]) : "");
        });
        return string.Join('&', parameters
            .OrderBy(static parameter => parameter.Name, StringComparer.Ordinal)
            .ThenBy(static parameter => parameter.Value, StringComparer.Ordinal)
            .Select(static parameter => $"{parameter.Name}={parameter.Value}"));
    }

    private static string Encode(string text) => Uri.EscapeDataString(Uri.UnescapeDataString(text));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;

namespace Kinow.Aws;

/// <summary>Signature version 4 (AWS General Reference, "Create a signed AWS API request").</summary>
public static class AwsSignature
{
    private const string Stamp = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>What a body is signed by.</summary>
    public static string HashOf(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));

    /// <summary>
    /// Adds what proves who sends the request. Of its headers, the host, the media type and all of AWS's own are signed: others may be
    /// added or changed on the way.
    /// </summary>
    public static void Sign(
        HttpRequestMessage request, string bodyHash, ImmutableCredentials credentials, string region, string service, DateTimeOffset now)
    {
        var instant = now.UtcDateTime;
        request.Headers.TryAddWithoutValidation("x-amz-date", instant.ToString(Stamp, CultureInfo.InvariantCulture));
        if (credentials.UseToken) request.Headers.TryAddWithoutValidation("x-amz-security-token", credentials.Token);

        var headers = SignedHeaders(request);
        var names = string.Join(';', headers.Keys);
        var result = AWS4Signer.ComputeSignature(
            credentials.AccessKey, credentials.SecretKey, region, instant, service, names, Canonical(request, headers, names, bodyHash));
        request.Headers.TryAddWithoutValidation("Authorization", result.ForAuthorizationHeader);
    }

    private static SortedDictionary<string, string> SignedHeaders(HttpRequestMessage request)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = request.RequestUri!.Authority };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if (name.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase)) headers[name.ToLowerInvariant()] = values.ToString();
        }

        if (request.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var type) is true)
        {
            headers["content-type"] = type.ToString();
        }
        return headers;
    }

    // The path as it is sent is encoded once more; every service but S3 wants it so.
    private static string Canonical(HttpRequestMessage request, SortedDictionary<string, string> headers, string names, string bodyHash)
    {
        var uri = request.RequestUri!;
        var text = new StringBuilder(request.Method.Method).Append('\n');
        text.AppendJoin('/', uri.AbsolutePath.Split('/').Select(Uri.EscapeDataString)).Append('\n');
        text.Append(Query(uri.Query)).Append('\n');
        foreach (var (name, value) in headers) text.Append(name).Append(':').Append(value.Trim()).Append('\n');
        return text.Append('\n').Append(names).Append('\n').Append(bodyHash).ToString();
    }

    // Parameters by name and then value, each encoded once.
    private static string Query(string query)
    {
        if (query.Length < 2) return "";
        var parameters = query[1..].Split('&').Select(static parameter => parameter.Split('=', 2)).Select(static parts => (
            Name: Encode(parts[0]), Value: parts.Length == 2 ? Encode(parts[1]) : ""));
        return string.Join('&', parameters
            .OrderBy(static parameter => parameter.Name, StringComparer.Ordinal)
            .ThenBy(static parameter => parameter.Value, StringComparer.Ordinal)
            .Select(static parameter => $"{parameter.Name}={parameter.Value}"));
    }

    private static string Encode(string text) => Uri.EscapeDataString(Uri.UnescapeDataString(text));
}

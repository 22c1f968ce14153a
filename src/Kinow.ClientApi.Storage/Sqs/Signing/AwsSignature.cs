using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;

namespace Kinow.ClientApi.Storage.Sqs.Signing;

/// <summary>Signature version 4 of a request without a query (AWS General Reference, "Create a signed AWS API request").</summary>
internal static class AwsSignature
{
    private const string Stamp = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Adds what proves who sends the request. Every header that is there already is signed too.</summary>
    public static void Sign(
        HttpRequestMessage request, ReadOnlySpan<byte> body, ImmutableCredentials credentials, string region, string service, DateTimeOffset now)
    {
        var instant = now.UtcDateTime;
        request.Headers.TryAddWithoutValidation("x-amz-date", instant.ToString(Stamp, CultureInfo.InvariantCulture));
        if (credentials.UseToken) request.Headers.TryAddWithoutValidation("x-amz-security-token", credentials.Token);

        var headers = SignedHeaders(request);
        var names = string.Join(';', headers.Keys);
        var result = AWS4Signer.ComputeSignature(
            credentials.AccessKey, credentials.SecretKey, region, instant, service, names, Canonical(request, headers, names, body));
        request.Headers.TryAddWithoutValidation("Authorization", result.ForAuthorizationHeader);
    }

    private static SortedDictionary<string, string> SignedHeaders(HttpRequestMessage request)
    {
        var uri = request.RequestUri!;
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = uri.IsDefaultPort ? uri.Host : uri.Authority };
        foreach (var (name, values) in request.Headers.NonValidated) headers[name.ToLowerInvariant()] = values.ToString();
        if (request.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var type) is true) headers["content-type"] = type.ToString();
        return headers;
    }

    private static string Canonical(HttpRequestMessage request, SortedDictionary<string, string> headers, string names, ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder().Append(request.Method.Method).Append('\n').Append(request.RequestUri!.AbsolutePath).Append("\n\n");
        foreach (var (name, value) in headers) text.Append(name).Append(':').Append(value.Trim()).Append('\n');
        return text.Append('\n').Append(names).Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(body))).ToString();
    }
}

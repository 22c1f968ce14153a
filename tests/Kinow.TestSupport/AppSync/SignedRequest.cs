using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Kinow.TestSupport.AppSync;

/// <summary>Looks at Signature Version 4 as AWS does: it makes the signature anew, of what has arrived.</summary>
internal static class SignedRequest
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>Whether a request is signed for a service by who has a secret.</summary>
    public static bool IsSigned(HttpRequest request, byte[] body, string accessKey, string secret, string region, string service)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Algorithm + " ", StringComparison.Ordinal)) return false;
        var parts = header[(Algorithm.Length + 1)..].Split(',', StringSplitOptions.TrimEntries)
            .Select(static part => part.Split('=', 2)).ToDictionary(static part => part[0], static part => part[1]);
        var stamp = request.Headers["x-amz-date"].ToString();
        var scope = $"{stamp[..8]}/{region}/{service}/aws4_request";
        if (parts["Credential"] != $"{accessKey}/{scope}") return false;
        var names = parts["SignedHeaders"].Split(';');
        var canonical = new StringBuilder($"{request.Method}\n{request.Path}\n\n");
        foreach (var name in names) canonical.Append(name).Append(':').Append(request.Headers[name].ToString().Trim()).Append('\n');
        canonical.Append('\n').Append(parts["SignedHeaders"]).Append('\n').Append(Hash(body));
        var signing = $"{Algorithm}\n{stamp}\n{scope}\n{Hash(Encoding.UTF8.GetBytes(canonical.ToString()))}";
        var key = Encoding.UTF8.GetBytes("AWS4" + secret);
        foreach (var part in scope.Split('/')) key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        return names.Contains("host") && names.Contains("x-amz-date")
            && Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signing))) == parts["Signature"];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

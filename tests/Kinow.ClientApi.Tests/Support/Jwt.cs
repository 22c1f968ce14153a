using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Makes and takes apart JSON Web Tokens without the code under test.</summary>
internal static class Jwt
{
    public static JsonObject Part(string token, int index) =>
        JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[index]))!.AsObject();

    public static string Encode(JsonNode part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    public static string Sign(JsonNode header, JsonNode claims, string pem) => Sign(Encode(header), Encode(claims), pem);

    public static string Sign(string header, string claims, string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        var content = $"{header}.{claims}";
        return $"{content}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256))}";
    }

    /// <summary>The token with another header or other claims, signed anew by the same key.</summary>
    public static string Change(string token, string pem, Action<JsonObject>? header = null, Action<JsonObject>? claims = null)
    {
        var (first, second) = (Part(token, 0), Part(token, 1));
        header?.Invoke(first);
        claims?.Invoke(second);
        return Sign(first, second, pem);
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>A key that another service signs with.</summary>
internal sealed class ServiceKey(string id, AsymmetricAlgorithm key) : IDisposable
{
    public string Id { get; } = id;

    public string Algorithm => key is RSA ? "RS256" : "ES256";

    /// <summary>The public part, as the service publishes it.</summary>
    public JsonObject Jwk => key is RSA rsa
        ? new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(rsa.ExportParameters(false).Modulus),
            ["e"] = Base64Url.EncodeToString(rsa.ExportParameters(false).Exponent),
        }
        : new()
        {
            ["kty"] = "EC",
            ["crv"] = "P-256",
            ["kid"] = Id,
            ["x"] = Base64Url.EncodeToString(((ECDsa)key).ExportParameters(false).Q.X),
            ["y"] = Base64Url.EncodeToString(((ECDsa)key).ExportParameters(false).Q.Y),
        };

    public static ServiceKey Rsa(string id, int bits = 2048) => new(id, RSA.Create(bits));

    public static ServiceKey Curve(string id) => new(id, ECDsa.Create(ECCurve.NamedCurves.nistP256));

    public string Sign(JsonObject claims, Action<JsonObject>? header = null)
    {
        var head = new JsonObject { ["alg"] = Algorithm, ["kid"] = Id, ["typ"] = "JWT" };
        header?.Invoke(head);
        var content = $"{Jwt.Encode(head)}.{Jwt.Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(content);
        var signature = key is RSA rsa
            ? rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : ((ECDsa)key).SignData(bytes, HashAlgorithmName.SHA256);
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose() => key.Dispose();
}

using System.Buffers.Text;
using System.Security.Cryptography;
using Kinow.ClientApi.Sessions;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Token keys of the tests, in PEM and as JWK.</summary>
internal static class TestKeys
{
    private static readonly ECDsa FirstKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    private static readonly ECDsa SecondKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static string First { get; } = FirstKey.ExportPkcs8PrivateKeyPem();

    public static string FirstPublic { get; } = FirstKey.ExportSubjectPublicKeyInfoPem();

    public static string Second { get; } = SecondKey.ExportPkcs8PrivateKeyPem();

    /// <summary>Both as a JWK set: the second one, which signs, and the public part of the first.</summary>
    public static string SecondThenFirstPublic { get; } = $$"""{"keys":[{{Jwk(SecondKey, true)}},{{Jwk(FirstKey, false)}}]}""";

    /// <summary>Keys that stay as they are.</summary>
    public static TokenKeyRing RingOf(TokenOptions options) => TokenKeyRing.Of(options, TimeProvider.System, NullLogger.Instance);

    private static string Jwk(ECDsa key, bool isPrivate)
    {
        var p = key.ExportParameters(isPrivate);
        var secret = isPrivate ? $",\"d\":\"{Base64Url.EncodeToString(p.D)}\"" : "";
        return $$"""{"kty":"EC","crv":"P-256","use":"sig","x":"{{Base64Url.EncodeToString(p.Q.X)}}","y":"{{Base64Url.EncodeToString(p.Q.Y)}}"{{secret}}}""";
    }
}

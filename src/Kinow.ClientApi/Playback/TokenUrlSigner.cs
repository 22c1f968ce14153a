using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Playback;

/// <summary>
/// Signs with the token that Akamai, and others after it, verify at the edge: fields joined by tildes, the last one their HMAC-SHA-256.
/// The field <c>id</c> names the viewing, for the network's log.
/// </summary>
/// <param name="secret">The key.</param>
/// <param name="parameter">The query parameter that the network looks for.</param>
internal sealed class TokenUrlSigner(byte[] secret, string parameter = TokenUrlSigner.UsualParameter) : IPlaybackUrlSigner
{
    /// <summary>The usual name of the query parameter.</summary>
    public const string UsualParameter = "hdnts";

    public string SignFile(Uri address, PlaybackGrant grant) => Sign(address, address.AbsolutePath, grant);

    public string SignFolder(Uri address, PlaybackGrant grant) => Sign(address, new Uri(address, ".").AbsolutePath + "*", grant);

    private string Sign(Uri address, string paths, PlaybackGrant grant)
    {
        var from = grant.ClientAddress is { } client ? $"ip={client}~" : "";
        var fields = string.Create(CultureInfo.InvariantCulture, $"{from}exp={grant.ExpiresAt}~acl={paths}~id={grant.SessionId:N}");
        var hmac = Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(fields)));
        return $"{address.AbsoluteUri}?{parameter}={fields}~hmac={hmac}";
    }
}

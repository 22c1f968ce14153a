using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Playback.Drm;
using Kinow.ClientApi.Playback.Reading;

namespace Kinow.ClientApi.Playback;

/// <summary>
/// Reads a JSON object: <c>base</c>, the address that media are served from; <c>scheme</c>, <c>cloudfront</c> or <c>token</c>;
/// <c>keys</c>, of which the first one signs, each with <c>id</c> and either <c>pem</c>, an RSA private key, or <c>secret</c>, at least
/// 16 bytes in hexadecimal; and, if need be, <c>lifetimeSeconds</c> from 30 to 86,400, <c>bindAddress</c>, <c>parameter</c>, the query
/// parameter of tokens, <c>formats</c>, the file that is opened in a media folder by format, and <c>drm</c>, what protects media. To
/// change keys, let the content network know the new one, put it first, and take the old one out of the network when its addresses have
/// expired.
/// </summary>
internal static class PlaybackSettingsReader
{
    private const int MaxLength = 64 * 1024;
    private const int LeastSecretBytes = 16;
    private const int LeastLifetime = 30;
    private const int MostLifetime = 86_400;

    /// <exception cref="FormatException">It cannot be read. The message holds no part of a key.</exception>
    public static PlaybackSettings Read(string text)
    {
        if (text.Length > MaxLength) throw new FormatException("The playback configuration is too long.");
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("The playback configuration is no JSON object with base, scheme and keys.");
        }
    }

    private static PlaybackSettings Read(JsonElement root)
    {
        if (!Uri.TryCreate(root.GetProperty("base").GetString(), UriKind.Absolute, out var address)
            || address.Scheme != Uri.UriSchemeHttps || address.Query.Length > 0 || !address.AbsolutePath.EndsWith('/'))
            throw new FormatException("The base of the playback configuration must be an https address that ends with a slash.");
        var settings = new PlaybackSettings(address, ReadSigner(root));
        if (root.TryGetProperty("lifetimeSeconds", out var seconds)) settings = settings with { Lifetime = ReadLifetime(seconds) };
        if (root.TryGetProperty("bindAddress", out var binds)) settings = settings with { BindsAddress = binds.GetBoolean() };
        if (root.TryGetProperty("drm", out var drm)) settings = settings with { Drm = DrmSettingsReader.Read(drm) };
        return root.TryGetProperty("formats", out var formats) ? settings with { Files = ReadFiles(formats) } : settings;
    }

    private static TimeSpan ReadLifetime(JsonElement value) =>
        value.TryGetInt32(out var seconds) && seconds is >= LeastLifetime and <= MostLifetime
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException($"The lifetimeSeconds of the playback must be from {LeastLifetime} to {MostLifetime}.");

    private static FrozenDictionary<PlayerFormat, string> ReadFiles(JsonElement formats) => formats.EnumerateObject().ToFrozenDictionary(
        static format => PlaybackValues.FormatOf(format.Name),
        static format => format.Value.GetString() is { Length: > 0 } file
            ? file
            : throw new FormatException("A format of the playback configuration has no file."));

    private static IPlaybackUrlSigner ReadSigner(JsonElement root)
    {
        var keys = root.GetProperty("keys");
        if (keys.GetArrayLength() == 0) throw new FormatException("There is no playback key.");
        var (key, scheme) = (keys[0], root.GetProperty("scheme").GetString());
        var id = PlaybackValues.ReadId(key);
        return scheme switch
        {
            "cloudfront" => new CloudFrontUrlSigner(id, ReadRsa(key)),
            "token" => new TokenUrlSigner(
                PlaybackValues.ReadSecret(key, LeastSecretBytes),
                root.TryGetProperty("parameter", out var name) ? name.GetString()! : TokenUrlSigner.UsualParameter),
            _ => throw new FormatException("The scheme of the playback configuration must be cloudfront or token."),
        };
    }

    private static RSAParameters ReadRsa(JsonElement key)
    {
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(key.GetProperty("pem").GetString());
            return rsa.ExportParameters(includePrivateParameters: true);
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            throw new FormatException("A playback key for cloudfront must be an RSA private key in PEM.");
        }
    }
}

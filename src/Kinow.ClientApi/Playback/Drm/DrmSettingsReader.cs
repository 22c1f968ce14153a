using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Playback.Reading;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Playback.Drm;

/// <summary>
/// Reads the member <c>drm</c> of the playback configuration: <c>keys</c>, of which the first one signs, each with <c>id</c> and either
/// <c>pem</c>, a private key on P-256 for ES256, or <c>secret</c>, at least 32 bytes in hexadecimal for HS256; <c>systems</c>, by WIDEVINE,
/// FAIRPLAY and PLAYREADY, each with <c>licenseUrl</c>, <c>formats</c> and for FAIRPLAY <c>certificateUrl</c>; and, if need be,
/// <c>issuer</c>.
/// </summary>
internal static class DrmSettingsReader
{
    private const string UsualIssuer = "kinow";

    /// <exception cref="FormatException">It cannot be read. The message holds no part of a key.</exception>
    public static DrmSettings Read(JsonElement drm)
    {
        var issuer = drm.TryGetProperty("issuer", out var given) ? given.GetString() : UsualIssuer;
        if (string.IsNullOrEmpty(issuer)) throw new FormatException("The issuer of the drm configuration is empty.");
        ImmutableArray<(string Id, IDrmKey Key)> keys = [.. drm.GetProperty("keys").EnumerateArray().Select(ReadKey)];
        if (keys.IsEmpty) throw new FormatException("There is no drm key.");
        ImmutableArray<DrmLicenses> licenses = [.. drm.GetProperty("systems").EnumerateObject().Select(ReadLicenses)];
        return licenses.IsEmpty
            ? throw new FormatException("There is no system in the drm configuration.")
            : new(licenses, new(issuer, keys[0].Id, keys[0].Key));
    }

    private static DrmLicenses ReadLicenses(JsonProperty system)
    {
        var known = Array.FindIndex(Enum.GetValues<DrmSystem>(), value => DrmSettings.NameOf(value) == system.Name);
        if (known < 0) throw new FormatException("The systems of the drm configuration are WIDEVINE, FAIRPLAY and PLAYREADY.");
        var value = Enum.GetValues<DrmSystem>()[known];
        var certificate = system.Value.TryGetProperty("certificateUrl", out var url) ? ReadAddress(url) : null;
        if (value == DrmSystem.Fairplay && certificate is null)
            throw new FormatException("FAIRPLAY needs a certificateUrl in the drm configuration.");
        var formats = system.Value.GetProperty("formats").EnumerateArray().Select(PlaybackValues.ReadFormat).ToFrozenSet();
        return new(value, ReadAddress(system.Value.GetProperty("licenseUrl")), certificate, formats);
    }

    private static Uri ReadAddress(JsonElement value) =>
        Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new FormatException("The addresses of the drm configuration must begin with https://.");

    private static (string Id, IDrmKey Key) ReadKey(JsonElement key) => (
        PlaybackValues.ReadId(key),
        key.TryGetProperty("pem", out var pem)
            ? new DrmPrivateKey(ReadPem(pem.GetString() ?? ""))
            : new DrmSecretKey(PlaybackValues.ReadSecret(key, DrmSecretKey.LeastBytes)));

    private static TokenKey ReadPem(string pem)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return new(key.ExportParameters(includePrivateParameters: true));
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException or FormatException)
        {
            throw new FormatException("A drm key in PEM must be a private key on the curve P-256.");
        }
    }
}

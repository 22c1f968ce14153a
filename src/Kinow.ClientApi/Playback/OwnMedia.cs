using System.Collections.Frozen;
using System.Net;
using System.Security.Cryptography;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Playback;

/// <summary>
/// Media that the process itself serves, from the host that a request was sent to, where nothing else is configured. For development:
/// the key ends with the process.
/// </summary>
/// <param name="path">Below which they are; begins and ends with a slash.</param>
/// <param name="hls">The playlist in each folder.</param>
/// <param name="mp4">The single file in each folder.</param>
public sealed class OwnMedia(string path, string hls, string mp4)
{
    /// <summary>The query parameter that addresses are signed by.</summary>
    public const string Parameter = TokenUrlSigner.UsualParameter;

    private const int KeyBytes = 32;

    private readonly byte[] secret = RandomNumberGenerator.GetBytes(KeyBytes);

    /// <summary>Below which they are.</summary>
    public string Path { get; } = path;

    internal PlaybackSettings Settings => new(new Uri("http://localhost" + Path), new TokenUrlSigner(secret))
    {
        IsOwn = true,
        Files = new Dictionary<PlayerFormat, string> { [PlayerFormat.Hls] = hls, [PlayerFormat.Mp4] = mp4 }.ToFrozenDictionary(),
    };

    /// <summary>Whether the query of an address opens its path.</summary>
    /// <param name="requested">The path, percent-encoded.</param>
    /// <param name="token">The query parameter that addresses are signed by; null when it is not there.</param>
    /// <param name="client">Where the request comes from.</param>
    public bool Opens(string requested, string? token, IPAddress? client, DateTimeOffset instant) =>
        token is not null && new TokenUrlVerifier(secret).Opens(requested, token, client, instant);
}

using System.Collections.Frozen;
using System.Security.Cryptography;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Playback.Drm;

namespace Kinow.ClientApi.Playback;

/// <summary>How videos are played.</summary>
/// <param name="Base">Where media are served from; ends with a slash.</param>
/// <param name="Signer">Signs addresses.</param>
internal sealed record PlaybackSettings(Uri Base, IPlaybackUrlSigner Signer)
{
    private const int GeneratedKeyBytes = 32;

    /// <summary>How long addresses are good.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether addresses are good from the network address of the request alone.</summary>
    public bool BindsAddress { get; init; }

    /// <summary>The file in a media folder that is opened, by format; formats that are not there are not served.</summary>
    public FrozenDictionary<PlayerFormat, string> Files { get; init; } = new Dictionary<PlayerFormat, string>
    {
        [PlayerFormat.Hls] = "master.m3u8",
        [PlayerFormat.Dash] = "manifest.mpd",
    }.ToFrozenDictionary();

    /// <summary>Whether the process serves them: then they have the host that a request was sent to.</summary>
    public bool IsOwn { get; init; }

    /// <summary>How media are protected; null where they are not.</summary>
    public DrmSettings? Drm { get; init; }

    /// <summary>The settings that a process was given, or some with a key of its own where that is allowed.</summary>
    /// <exception cref="FormatException">They cannot be read, or there are none and none may be made. The message holds no part of a
    /// key.</exception>
    public static PlaybackSettings Of(PlaybackOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Configuration)) return PlaybackSettingsReader.Read(options.Configuration);
        if (options.OwnMedia is { } own) return own.Settings;
        if (!options.AllowGeneratedKeys)
            throw new FormatException($"There is no playback configuration: set {PlaybackOptions.ConfigurationVariable} to a JSON object.");
        return new(new("https://media.example.com/"), new TokenUrlSigner(RandomNumberGenerator.GetBytes(GeneratedKeyBytes)));
    }
}

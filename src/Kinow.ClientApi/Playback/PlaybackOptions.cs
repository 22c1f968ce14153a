namespace Kinow.ClientApi.Playback;

/// <summary>Where media are served from, and what their addresses are signed with.</summary>
public sealed class PlaybackOptions
{
    /// <summary>The variable of the environment that <see cref="Configuration"/> is taken from.</summary>
    public const string ConfigurationVariable = "KINOW_PLAYBACK";

    /// <summary>
    /// A JSON object, which holds keys and is therefore a secret; <see cref="PlaybackSettingsReader"/> says what is in it. Empty: a key
    /// is made when the process starts, if <see cref="AllowGeneratedKeys"/> says so.
    /// </summary>
    public string Configuration { get; set; } = "";

    /// <summary>
    /// Whether a process without configuration signs with a key of its own, which no server of media knows. For development.
    /// </summary>
    public bool AllowGeneratedKeys { get; set; }

    /// <summary>What a process without configuration serves itself; null for nothing. For development.</summary>
    public OwnMedia? OwnMedia { get; set; }
}

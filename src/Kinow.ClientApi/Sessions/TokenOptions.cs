using Kinow.ClientApi.Core.Tokens;

namespace Kinow.ClientApi.Sessions;

/// <summary>How long sessions last, and what their tokens are signed with.</summary>
public sealed class TokenOptions
{
    /// <summary>The variable of the environment that <see cref="Keys"/> is taken from.</summary>
    public const string KeysVariable = "KINOW_TOKEN_KEYS";

    /// <summary>The variable of the environment that <see cref="KeysFile"/> is taken from.</summary>
    public const string KeysFileVariable = "KINOW_TOKEN_KEYS_FILE";

    /// <summary>
    /// The keys as a JWK set (RFC 7517) or a list in PEM, all on the curve P-256: the first signs and must be private, all verify. Empty:
    /// keys are made when the process starts, if <see cref="AllowGeneratedKeys"/> says so.
    /// </summary>
    public string Keys { get; set; } = "";

    /// <summary>
    /// A file with the keys, instead of <see cref="Keys"/>. It is read again while the process runs; empty for none.
    /// </summary>
    public string KeysFile { get; set; } = "";

    /// <summary>Reads <see cref="Keys"/> again while the process runs; null when they stay.</summary>
    public Func<Task<string>>? ReadKeys { get; set; }

    /// <summary>Whether a process without keys makes its own, which nobody else knows and which end with it. For development.</summary>
    public bool AllowGeneratedKeys { get; set; }

    /// <summary>Who issues tokens: the claim <c>iss</c>.</summary>
    public string Issuer { get; set; } = IssuerOf(1);

    /// <summary>For whom tokens are: the claim <c>aud</c>.</summary>
    public string Audience { get; set; } = "kinow:client-api:v1";

    /// <summary>Lifetime of an access token; 15 minutes unless set.</summary>
    public TimeSpan AccessLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Lifetime of the refresh token of an account, counted anew each time it is used; 90 days unless set.</summary>
    public TimeSpan RefreshLifetime { get; set; } = TimeSpan.FromDays(90);

    /// <summary>Lifetime of the refresh token of an anonymous session, counted anew each time it is used; 30 days unless set.</summary>
    public TimeSpan AnonymousLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long a session lasts at most, however often it is renewed; 365 days unless set.</summary>
    public TimeSpan AbsoluteLifetime { get; set; } = TimeSpan.FromDays(365);

    /// <summary>
    /// How long after a renewal the refresh token before is answered with the same successor, for two renewals at once and answers that
    /// were lost; 30 seconds unless set.
    /// </summary>
    public TimeSpan ReplayWindow { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many verified access tokens are remembered; 20,000 unless set.</summary>
    public int RememberedTokens { get; set; } = 20_000;

    /// <summary>The issuer of a platform's tokens.</summary>
    /// <param name="platform">The platform's number.</param>
    public static string IssuerOf(long platform) => PlatformName.Of(platform);
}

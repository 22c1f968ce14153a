namespace Kinow.ClientApi.RateLimits;

/// <summary>How much callers may do.</summary>
public sealed class RateLimitOptions
{
    /// <summary>The variable of the environment that <see cref="Configuration"/> is taken from.</summary>
    public const string ConfigurationVariable = "KINOW_RATE_LIMITS";

    /// <summary>
    /// A JSON object with the quotas that are not the usual ones, by the names of their limits, such as
    /// <c>{ "session-queries": 100000, "address-mutations": 0 }</c>. 0 turns a limit off. Empty for the usual ones.
    /// </summary>
    public string Configuration { get; set; } = "";

    /// <summary>
    /// Whether queries and mutations are counted where the configuration does not name their limits. Off where one caller is all there is.
    /// </summary>
    public bool CountsRequests { get; set; } = true;
}

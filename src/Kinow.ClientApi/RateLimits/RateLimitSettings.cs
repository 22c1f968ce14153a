using System.Collections.Frozen;
using System.Text.Json;

namespace Kinow.ClientApi.RateLimits;

/// <summary>The limits that hold in a process.</summary>
internal sealed class RateLimitSettings
{
    // Header fields write integers of at most 15 digits (RFC 9651 section 3.3.1).
    private const long MostQuota = 999_999_999_999;

    private readonly FrozenDictionary<string, RateLimit> limits;

    private RateLimitSettings(IEnumerable<RateLimit> limits) =>
        this.limits = limits.ToFrozenDictionary(static limit => limit.Name, StringComparer.Ordinal);

    /// <summary>The limits that a process was given.</summary>
    /// <exception cref="FormatException">The configuration is not as <see cref="RateLimitOptions.Configuration"/> says.</exception>
    public static RateLimitSettings Of(RateLimitOptions options)
    {
        var quotas = string.IsNullOrWhiteSpace(options.Configuration) ? [] : Read(options.Configuration);
        var unknown = quotas.Keys.FirstOrDefault(static name => Quotas.All.All(limit => limit.Name != name));
        if (unknown is not null) throw new FormatException($"There is no rate limit with the name {unknown}.");
        return new(Quotas.All.Select(limit =>
            quotas.TryGetValue(limit.Name, out var quota) ? limit with { Quota = quota }
            : !options.CountsRequests && RequestLimits.Counts(limit) ? limit with { Quota = 0 }
            : limit));
    }

    /// <summary>A limit as it holds here.</summary>
    /// <param name="limit">One of <see cref="Quotas"/>.</param>
    public RateLimit this[RateLimit limit] => limits[limit.Name];

    private static Dictionary<string, long> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.EnumerateObject().ToDictionary(
                static limit => limit.Name,
                static limit => limit.Value.GetInt64() is >= 0 and <= MostQuota and var quota
                    ? quota
                    : throw new FormatException($"The rate limit {limit.Name} must be from 0 to {MostQuota}."),
                StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(
                $"{RateLimitOptions.ConfigurationVariable} is no JSON object with names of rate limits and whole numbers.", error);
        }
    }
}

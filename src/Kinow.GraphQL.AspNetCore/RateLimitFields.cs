using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// The header fields <c>RateLimit-Policy</c> and <c>RateLimit</c> (draft-ietf-httpapi-ratelimit-headers-10), lists of structured
/// fields (RFC 9651).
/// </summary>
/// <param name="standings">The quotas that a request was counted against; at least one.</param>
public sealed class RateLimitFields(ImmutableArray<RateLimitStanding> standings)
{
    /// <summary>Name of the field with the quotas.</summary>
    public const string PolicyName = "RateLimit-Policy";

    /// <summary>Name of the field with what is left of them.</summary>
    public const string Name = "RateLimit";

    /// <summary>The quotas.</summary>
    public string Policies => Write(static (text, standing) =>
    {
        var policy = standing.Policy;
        text.Append(CultureInfo.InvariantCulture, $"\"{policy.Name}\";q={policy.Quota}");
        if (policy.Unit is { } unit) text.Append(CultureInfo.InvariantCulture, $";qu=\"{unit}\"");
        text.Append(CultureInfo.InvariantCulture, $";w={policy.WindowSeconds}");
    });

    /// <summary>What is left of them.</summary>
    public string Standings => Write(static (text, standing) =>
        text.Append(CultureInfo.InvariantCulture, $"\"{standing.Policy.Name}\";r={standing.Remaining};t={standing.ResetSeconds}"));

    internal void Apply(IHeaderDictionary headers)
    {
        headers[PolicyName] = Policies;
        headers[Name] = Standings;
    }

    private string Write(Action<StringBuilder, RateLimitStanding> write)
    {
        var text = new StringBuilder(64 * standings.Length);
        foreach (var standing in standings)
        {
            if (text.Length > 0) text.Append(", ");
            write(text, standing);
        }

        return text.ToString();
    }
}

namespace Kinow.GraphQL.AspNetCore;

/// <summary>A quota that requests are counted against (draft-ietf-httpapi-ratelimit-headers-10 section 3.1).</summary>
/// <param name="Name">Its name, in printable ASCII without quotes and backslashes.</param>
/// <param name="Quota">How much there is in a window.</param>
/// <param name="WindowSeconds">The length of a window.</param>
/// <param name="Unit">What is counted; <c>null</c> for requests.</param>
public sealed record RateLimitPolicy(string Name, long Quota, int WindowSeconds, string? Unit = null);

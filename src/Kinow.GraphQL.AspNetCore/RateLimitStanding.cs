namespace Kinow.GraphQL.AspNetCore;

/// <summary>How far a caller is from a quota (draft-ietf-httpapi-ratelimit-headers-10 section 4.1).</summary>
/// <param name="Remaining">How much is left, as far as the server knows; not negative.</param>
/// <param name="ResetSeconds">In how many seconds there is more; not negative.</param>
public readonly record struct RateLimitStanding(RateLimitPolicy Policy, long Remaining, int ResetSeconds);

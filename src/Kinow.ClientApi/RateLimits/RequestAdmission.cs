using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.RateLimits;

/// <summary>What becomes of a request.</summary>
/// <param name="Fields">How far its caller is from the limits; null where none holds.</param>
/// <param name="Refusal">The limit that refuses it; null when it may run.</param>
internal readonly record struct RequestAdmission(RateLimitFields? Fields, RateLimitStanding? Refusal);

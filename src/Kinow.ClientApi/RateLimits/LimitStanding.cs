using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.RateLimits;

/// <summary>What one limit says to a request.</summary>
/// <param name="IsAdmitted">Whether it may run.</param>
/// <param name="Fields">What callers are told.</param>
internal readonly record struct LimitStanding(bool IsAdmitted, RateLimitStanding Fields, LeasedWindow Window, long Price)
{
    /// <summary>Gives back what was spent, because another limit refuses the request.</summary>
    public void Return()
    {
        if (IsAdmitted) Window.Return(Price);
    }
}

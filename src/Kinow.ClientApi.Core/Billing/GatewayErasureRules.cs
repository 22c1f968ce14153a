namespace Kinow.ClientApi.Core.Billing;

/// <summary>When gateways are told to forget accounts.</summary>
public static class GatewayErasureRules
{
    /// <summary>How long gateways may be behind: what they did not find by then is not there.</summary>
    public static readonly TimeSpan Lag = TimeSpan.FromHours(1);

    /// <summary>After how long one is given up whose gateway the platform has no longer.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private const int MostDoublings = 9;

    /// <summary>When it is tried again if nothing comes of it: ever more rarely, at least twice a day.</summary>
    /// <param name="attempts">How often it was tried.</param>
    public static DateTimeOffset NextCheck(int attempts, DateTimeOffset now) =>
        now + (TimeSpan.FromMinutes(1) * (1 << Math.Clamp(attempts, 0, MostDoublings)));

    /// <summary>When it is done once more after it was done: null when it need not be.</summary>
    public static DateTimeOffset? NextPass(GatewayErasure erasure, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        return now - erasure.DateAdd >= Lag ? null : erasure.DateAdd + Lag;
    }
}

namespace Kinow.ClientApi.Core.Settings;

/// <summary>What a platform allows with viewings of one account at the same time.</summary>
public sealed record ViewingSettings
{
    /// <summary>Any number.</summary>
    public static ViewingSettings NoLimit { get; } = new();

    /// <summary>Most viewings at the same time, 1 to 100; null: no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>What becomes of one more.</summary>
    public ViewingLimitBehavior WhenReached { get; init; }
}

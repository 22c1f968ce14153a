namespace Kinow.ClientApi.Broadcast.Leasing;

/// <summary>How long a lease lasts, and how often it is looked at.</summary>
public sealed record LeaseTimes
{
    /// <summary>How long it lasts unless it is renewed.</summary>
    public TimeSpan Length { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often who has it renews it, and who has not asks for it.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long it is remembered who had it last, so that epochs grow.</summary>
    public TimeSpan Memory { get; init; } = TimeSpan.FromDays(1);
}

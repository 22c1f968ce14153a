namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>What became of a notification.</summary>
/// <param name="Error">What went wrong; null when it was delivered.</param>
/// <param name="Wait">Time until the next attempt, after a failure.</param>
public readonly record struct NoticeOutcome(string? Error, TimeSpan Wait)
{
    /// <summary>The receiver has it.</summary>
    public static NoticeOutcome Delivered => default;
}

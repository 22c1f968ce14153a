namespace Kinow.ClientApi.Core.Exporting;

/// <summary>How much an account's owner is given at once, and how often.</summary>
public static class ExportRules
{
    /// <summary>Most viewings: with everything else, less than what a function can answer.</summary>
    public const int MaxViewings = 5_000;

    /// <summary>Most sessions.</summary>
    public const int MaxSessions = 1_000;

    /// <summary>Exports of an account in <see cref="Window"/>.</summary>
    public const int Most = 1;

    /// <summary>In what time these are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);
}

namespace Kinow.ClientApi.Core.Values;

/// <summary>Ranges of values that come from outside. Each rule gives what is wrong, or null.</summary>
internal static class ValueRules
{
    // Farther than any position that a player tells, and exact as a number of the contract.
    private const double MaxSeconds = 10_000_000;

    public static string? Id(string name, long? id) => id > 0 || id is null ? null : $"{name} is no identifier: {id}.";

    public static string? Id(string name, Guid id) => id != Guid.Empty ? null : $"{name} is empty.";

    /// <summary>The id of a profile beside the first one, which null stands for.</summary>
    public static string? Profile(string name, Guid? id, Guid account) =>
        id is null || (id != Guid.Empty && id != account) ? null : $"{name} is none of a further profile.";

    public static string? Instant(string name, DateTimeOffset instant) =>
        instant.UtcDateTime.Year is >= 1970 and < 9000 ? null : $"{name} is out of range.";

    public static string? Count(string name, int count) => count >= 0 ? null : $"{name} is negative.";

    public static string? Position(string name, double? seconds) =>
        seconds is null or (>= 0 and <= MaxSeconds) ? null : $"{name} is out of range.";
}

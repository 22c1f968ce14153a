using System.Globalization;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>How long answers take: between two durations.</summary>
internal readonly record struct MockLatency(TimeSpan Least, TimeSpan Most)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Reads <c>200ms</c>, <c>1.5s</c> or <c>100ms..800ms</c>.</summary>
    public static bool TryParse(string text, out MockLatency latency)
    {
        latency = default;
        var parts = text.Split("..");
        if (parts.Length > 2 || !TryRead(parts[0], out var least) || !TryRead(parts[^1], out var most) || most < least) return false;
        latency = new(least, most);
        return true;
    }

    /// <summary>A duration between both.</summary>
    /// <param name="share">Where between them, 0 to 1.</param>
    public TimeSpan At(double share) => Least + ((Most - Least) * share);

    private static bool TryRead(string text, out TimeSpan duration)
    {
        var (digits, unit) = text.EndsWith("ms", StringComparison.Ordinal) ? (text[..^2], 1)
            : text.EndsWith('s') ? (text[..^1], 1000)
            : ("", 0);
        duration = default;
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        if (number * unit > Longest.TotalMilliseconds) return false;
        duration = TimeSpan.FromMilliseconds(number * unit);
        return true;
    }
}

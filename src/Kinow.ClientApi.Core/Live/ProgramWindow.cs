using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Live;

/// <summary>A part of what channels send: what runs at some time between two instants.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">First instant after it.</param>
public readonly record struct ProgramWindow(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The longest window.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(7);

    /// <summary>The length of one whose end is not told.</summary>
    public static TimeSpan Usual { get; } = TimeSpan.FromHours(24);

    /// <summary>Makes one from what a caller gave.</summary>
    /// <param name="from">First instant; null for the minute of now.</param>
    /// <param name="to">First instant after it; null for a day later.</param>
    /// <param name="minute">The minute of now.</param>
    /// <param name="window">The window.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? TryCreate(DateTimeOffset? from, DateTimeOffset? to, DateTimeOffset minute, out ProgramWindow window)
    {
        var first = from ?? minute;
        window = new(first, to ?? (DateTimeOffset.MaxValue - first < Usual ? DateTimeOffset.MaxValue : first + Usual));
        if (window.To <= window.From) return new("to", "to must be later than from, which is now when it is not given.");
        return window.To - window.From > Longest ? new("to", $"to must be at most {Longest.TotalDays:0} days later than from.") : null;
    }

    /// <summary>The part of a search for programs that keeps those of the window.</summary>
    /// <param name="programs">The fields of programs.</param>
    public QueryNode Filter(SearchSchema programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        return new BooleanNode(
            [
                new RangeNode(programs.Require("startsAt"), long.MinValue, To.UtcTicks - 1),
                new RangeNode(programs.Require("endsAt"), From.UtcTicks + 1, long.MaxValue),
            ],
            [],
            []);
    }
}

using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Live;

/// <summary>What a channel sends at an instant.</summary>
/// <param name="Current">What runs; null for nothing.</param>
/// <param name="Next">What begins next; null where that is not known.</param>
public readonly record struct OnAir(ChannelProgram? Current, ChannelProgram? Next)
{
    /// <summary>The first instant at which one of the two is another.</summary>
    public DateTimeOffset? Until => Next?.StartsAt < Current?.EndsAt ? Next.StartsAt : Current?.EndsAt ?? Next?.StartsAt;

    /// <summary>Makes the search for the programs of a channel that are not over.</summary>
    /// <param name="programs">The fields of programs.</param>
    /// <param name="minute">The minute of the instant, so that the same search serves for one.</param>
    public static ListRequest Search(SearchSchema programs, DateTimeOffset minute)
    {
        ArgumentNullException.ThrowIfNull(programs);
        return ListRequest.Default.Where(new RangeNode(programs.Require("endsAt"), minute.UtcTicks + 1, long.MaxValue));
    }

    /// <summary>Finds it.</summary>
    /// <param name="programs">What the search finds. Where times overlap, the last to begin runs.</param>
    /// <param name="instant">The instant.</param>
    public static OnAir At(IReadOnlyList<ChannelProgram> programs, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(programs);
        return new(
            programs.LastOrDefault(program => program.StartsAt <= instant && instant < program.EndsAt),
            programs.FirstOrDefault(program => program.StartsAt > instant));
    }
}

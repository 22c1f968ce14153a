using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>When an access ends: it may have two clocks, one that the sale starts and one that the first play starts.</summary>
internal static class AccessClock
{
    /// <summary>First instant without access, by whichever clock ends first; null while no end is known.</summary>
    /// <param name="until">End by the clock of the sale.</param>
    /// <param name="watchingDuration">Hours from the first play; null without that clock.</param>
    /// <param name="plays">What it was used for.</param>
    internal static DateTimeOffset? EndOf(DateTimeOffset? until, int? watchingDuration, ImmutableArray<VideoPlays> plays)
    {
        if (watchingDuration is not { } hours || plays.IsEmpty) return until;
        var first = plays[0].First;
        foreach (var play in plays)
        {
            if (play.First < first) first = play.First;
        }

        if ((DateTimeOffset.MaxValue - first).TotalHours < hours) return until;
        var end = first.AddHours(hours);
        return until is null || end < until ? end : until;
    }
}

using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes publication windows around the moment of the catalogue.</summary>
internal static class WindowMaker
{
    internal static PublicationWindow Make(SplitMix64 random, EdgeCase edge, DateTimeOffset now)
    {
        var past = now.AddMinutes(-random.Between(24 * 60, 1500 * 24 * 60));
        var soon = now.AddMinutes(random.Between(30, 48 * 60));
        var later = now.AddMinutes(random.Between(3 * 24 * 60, 700 * 24 * 60));
        var ended = now.AddMinutes(-random.Between(60, 20 * 60));
        return edge switch
        {
            EdgeCase.Undated => PublicationWindow.Always,
            EdgeCase.ExpiredHidden => new(past, ended),
            EdgeCase.ExpiredListed => new(past, ended, VisibleAfter: true),
            EdgeCase.FutureHidden => new(later, null),
            EdgeCase.FutureListed => new(later, later.AddDays(90), VisibleBefore: true),
            EdgeCase.StartsSoon => new(soon, null),
            EdgeCase.EndsSoon => new(past, soon),
            _ => new(past, random.Chance(30) ? later : null),
        };
    }
}

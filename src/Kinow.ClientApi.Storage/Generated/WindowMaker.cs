using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Generated;

/// <summary>Makes publication windows around the moment of the catalogue.</summary>
internal static class WindowMaker
{
    internal static PublicationWindow Make(SplitMix64 random, OddCase odd, DateTimeOffset now)
    {
        var past = now.AddMinutes(-random.Between(24 * 60, 1500 * 24 * 60));
        var soon = now.AddMinutes(random.Between(30, 48 * 60));
        var later = now.AddMinutes(random.Between(3 * 24 * 60, 700 * 24 * 60));
        var ended = now.AddMinutes(-random.Between(60, 20 * 60));
        return odd switch
        {
            OddCase.Undated => PublicationWindow.Always,
            OddCase.ExpiredHidden => new(past, ended),
            OddCase.ExpiredListed => new(past, ended, VisibleAfter: true),
            OddCase.FutureHidden => new(later, null),
            OddCase.FutureListed => new(later, later.AddDays(90), VisibleBefore: true),
            OddCase.StartsSoon => new(soon, null),
            OddCase.EndsSoon => new(past, soon),
            _ => new(past, random.Chance(30) ? later : null),
        };
    }
}

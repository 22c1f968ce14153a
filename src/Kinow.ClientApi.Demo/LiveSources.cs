using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>The titles that stand behind channels and live events: those that everybody sees, with a video that can be played.</summary>
internal sealed class LiveSources
{
    // As many as there are channels and events, and some for catch-up.
    private const int Count = 40;

    private readonly (long Product, long Video)[] all;

    internal LiveSources(IEnumerable<Product> products, DateTimeOffset now) => all =
    [
        .. products
            .Where(product => product is { Active: true, Window.To: null } && product.Window.IsPublishedAt(now))
            .Where(static product => product.Geolocation == GeolocationRule.None && product.Groups == GroupRestriction.None)
            .Select(static product => (product.Id, Video: product.Extension is ProductTvod title ? FirstOf(title.Videos) : null))
            .Where(static source => source.Video is not null)
            .Select(static source => (source.Id, source.Video!.Id))
            .Take(Count),
    ];

    /// <summary>One of them; null of both where a catalogue is too small to have any.</summary>
    internal (long? Product, long? Video) this[int number] => all.Length == 0 ? (null, null) : all[number % all.Length];

    private static Video? FirstOf(ImmutableArray<Video> videos) => videos.FirstOrDefault(static video =>
        video is { Active: true, DateFrom: null, DateTo: null, LanguageFilter: null } && video.Geolocation == GeolocationRule.None);
}

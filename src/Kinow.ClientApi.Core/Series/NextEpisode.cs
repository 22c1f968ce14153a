using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Core.Series;

/// <summary>Which video of a series follows another.</summary>
public static class NextEpisode
{
    /// <summary>
    /// The next visible episode of the season, else the first one of the next season that has one. Null at the end, and for a video that is
    /// in no season of the product.
    /// </summary>
    public static Video? After(Video video, Product product, CatalogAudience audience)
    {
        if (product.Extension is not ProductTvod title) return null;
        var isPassed = false;
        foreach (var season in title.VideoGroups)
        {
            foreach (var episode in title.Videos)
            {
                if (episode.VideoGroupId != season.Id) continue;
                if (isPassed && !IsOtherVersion(episode, video) && ItemKinds.Video.IsVisible(episode, audience)) return episode;
                isPassed |= episode.Id == video.Id;
            }
        }

        return null;
    }

    // An episode may stand there once for each language.
    private static bool IsOtherVersion(Video episode, Video video) =>
        episode.VideoGroupId == video.VideoGroupId
        && episode.Position == video.Position
        && episode.LanguageFilter != video.LanguageFilter;
}

using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>
/// What can be played, over all products. Made when it is first asked for, because most requests come to it through a product.
/// </summary>
internal sealed class VideoIndex
{
    private readonly Dictionary<long, Video> videosById = [];
    private readonly Dictionary<long, VideoGroup> groupsById = [];
    private readonly Dictionary<long, Extract> extractsById = [];

    internal VideoIndex(Product[] products)
    {
        foreach (var product in products)
        {
            if (product.Extension is not ProductTvod title) continue;
            foreach (var video in title.Videos) videosById.Add(video.Id, video);
            foreach (var group in title.VideoGroups) groupsById.Add(group.Id, group);
            foreach (var extract in title.Extracts) extractsById.Add(extract.Id, extract);
        }

        Videos = [.. videosById.Values];
        Array.Sort(Videos, ById);
        Extracts = [.. extractsById.Values];
        Array.Sort(Extracts, ExtractsById);
    }

    internal static Comparison<Video> ById { get; } = static (left, right) => left.Id.CompareTo(right.Id);

    internal static Comparison<Extract> ExtractsById { get; } = static (left, right) => left.Id.CompareTo(right.Id);

    internal Video[] Videos { get; }

    internal Extract[] Extracts { get; }

    internal Video? FindVideo(long id) => videosById.GetValueOrDefault(id);

    internal VideoGroup? FindGroup(long id) => groupsById.GetValueOrDefault(id);

    internal Extract? FindExtract(long id) => extractsById.GetValueOrDefault(id);
}

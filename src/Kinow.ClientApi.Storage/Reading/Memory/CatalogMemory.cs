using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Reading.Documents;

namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>What a container remembers of a catalogue.</summary>
/// <param name="options">How long, and how much.</param>
internal sealed class CatalogMemory(MemoryOptions options)
{
    internal MemoryRules Rules { get; } = new(options);

    internal Shelf<Product> Products => field ??= ShelfOf(ReadKinds.Products, DocumentKinds.Products, 0.5);

    internal Shelf<Category> Categories => field ??= ShelfOf(ReadKinds.Categories, DocumentKinds.Categories, 0.1);

    internal Shelf<Video> Videos => field ??= ShelfOf(ReadKinds.Videos, DocumentKinds.Videos, 0.1);

    internal Shelf<VideoGroup> VideoGroups => field ??= ShelfOf(ReadKinds.VideoGroups, DocumentKinds.VideoGroups, 0.1);

    internal Shelf<Extract> Extracts => field ??= ShelfOf(ReadKinds.Extracts, DocumentKinds.Extracts, 0.05);

    internal Shelf<Person> Actors => field ??= ShelfOf(ReadKinds.Actors, DocumentKinds.Actors, 0.05);

    internal Shelf<Person> Directors => field ??= ShelfOf(ReadKinds.Directors, DocumentKinds.Directors, 0.05);

    internal Shelf<Tag> Tags => field ??= ShelfOf(ReadKinds.Tags, DocumentKinds.Tags, 0.02);

    internal Shelf<Feature> Features => field ??= ShelfOf(ReadKinds.Features, DocumentKinds.Features, 0.02);

    internal Shelf<PlatformDocument> Settings => field ??= ShelfOf(ReadKinds.Settings, DocumentKinds.Settings, 0.01);

    private Shelf<T> ShelfOf<T>(ReadKind<T> kind, DocumentKind<T> stored, double share)
        where T : class => new(kind, DocumentReading.Of(stored, kind.HasOwner), Rules, share);
}

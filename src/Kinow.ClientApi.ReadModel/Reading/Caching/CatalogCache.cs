using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>What a container caches of a catalogue.</summary>
internal sealed class CatalogCache : IItemKindVisitor<object>
{
    private readonly FrozenDictionary<ItemKind, object> items;

    internal CatalogCache(CacheOptions options)
    {
        Rules = new(options);
        items = ItemKinds.Stored.ToFrozenDictionary(static kind => kind, kind => kind.Accept(this));
        Settings = new(DocumentSource.Settings, Rules, CacheShares.Settings);
    }

    internal CacheRules Rules { get; }

    internal DocumentCache<PlatformDocument> Settings { get; }

    internal ItemCache<T> Of<T>(ItemKind<T> kind)
        where T : class => (ItemCache<T>)items[kind];

    object IItemKindVisitor<object>.Visit<T>(ItemKind<T> kind) => new ItemCache<T>(kind, Rules);
}

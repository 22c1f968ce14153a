using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Embedded;

/// <summary>A catalogue with the indices over it.</summary>
internal sealed class IndexedCatalog(CatalogContent content) : IItemKindVisitor<KindIndex>
{
    private readonly ConcurrentDictionary<ItemKind, KindIndex> indices = new();

    internal CatalogContent Content { get; } = content;

    internal KindIndex Of(ItemKind kind) => indices.TryGetValue(kind, out var index) ? index : indices.GetOrAdd(kind, kind.Accept(this));

    internal KindIndex<T> Of<T>(ItemKind<T> kind)
        where T : class => (KindIndex<T>)Of((ItemKind)kind);

    KindIndex IItemKindVisitor<KindIndex>.Visit<T>(ItemKind<T> kind) => new KindIndex<T>(kind, this);
}

using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>A field of one kind of item, and how it is read in memory.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
public sealed class SearchField<T> : SearchField
{
    internal SearchField(string name, FieldKind kind, FieldMatch<T> match, Func<T, CatalogAudience, SortValue>? sort = null)
        : base(name, kind)
    {
        Match = match;
        Sort = sort;
    }

    /// <inheritdoc/>
    public override bool Sortable => Sort is not null;

    internal FieldMatch<T> Match { get; }

    /// <summary>The match over the values that an index stores, for a field whose values depend on the audience; null for others.</summary>
    internal FieldMatch<T>? IndexedMatch { get; init; }

    internal Func<T, CatalogAudience, SortValue>? Sort { get; }
}

using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>How one kind of item is reached.</summary>
internal sealed class ListSource<T>
    where T : class
{
    /// <summary>The fields of the items.</summary>
    internal required FieldSet<T> Fields { get; init; }

    /// <summary>The items under a scope, in the default order, hidden ones included. The array is shared: nobody may change it.</summary>
    internal required Func<CatalogScope, T[]> Under { get; init; }

    /// <summary>Who sees what.</summary>
    internal required VisibilityTest<T> IsVisible { get; init; }

    /// <summary>Identifier of an item.</summary>
    internal required Func<T, long> IdOf { get; init; }

    /// <summary>An item by id, if items can be found so.</summary>
    internal Func<long, T?>? Find { get; init; }

    /// <summary>The default order of the whole catalogue.</summary>
    internal Comparison<T>? DefaultOrder { get; init; }

    /// <summary>Whether what is visible depends on the language of the request.</summary>
    internal bool DependsOnLanguage { get; init; }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Screens;

/// <summary>The products of a block: those with some ids in their order, or those that a category lists, a query finds, or both.</summary>
public sealed record ProductSource
{
    /// <summary>The category that lists them; null for any.</summary>
    public long? CategoryId { get; init; }

    /// <summary>What they match, as <c>query</c> of a collection; null for anything.</summary>
    public string? Query { get; init; }

    /// <summary>Fields to order by, with a hyphen before those that descend; empty for the usual order.</summary>
    public ImmutableArray<string> Sort { get; init; } = [];

    /// <summary>The products themselves; null where they are searched for.</summary>
    public ImmutableArray<long>? Ids { get; init; }

    /// <summary>What limits the search.</summary>
    public CatalogScope Scope => CategoryId is { } category ? new(ScopeKind.Category, category) : CatalogScope.All;

    /// <summary>Makes the search that finds them.</summary>
    /// <param name="products">The fields of products.</param>
    /// <returns>What is wrong with query or ordering; null when nothing is.</returns>
    public InputError? TryCompile(SearchSchema products, out ListRequest request) =>
        ListRequest.TryCreate(products, new(Sort: [.. Sort.Select(ReadKey)], Query: Query), out request);

    private static (string Field, SortOrder Order) ReadKey(string key) =>
        key.StartsWith('-') ? (key[1..], SortOrder.Desc) : (key, SortOrder.Asc);
}

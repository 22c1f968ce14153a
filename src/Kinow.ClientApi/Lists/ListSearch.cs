using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Lists;

/// <summary>Answers the collection fields of one kind of item: one call to the store for all parents of a level.</summary>
/// <param name="fields">The fields that queries and sorts may name.</param>
/// <param name="search">The store's method.</param>
/// <typeparam name="TItem">The kind of item.</typeparam>
internal sealed class ListSearch<TItem>(SearchSchema fields, ListSearch<TItem>.Search search)
{
    /// <summary>A method of the store that answers many searches at once.</summary>
    public delegate ValueTask<Page<TItem>[]> Search(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Answers a collection field.</summary>
    /// <param name="batch">The parents, and where their pages go.</param>
    /// <param name="arguments">The field's arguments, the same for all parents.</param>
    /// <param name="scopeOf">What the collection of one parent is limited to.</param>
    /// <param name="request">The request.</param>
    /// <typeparam name="TParent">The type of the parents.</typeparam>
    public ValueTask FillAsync<TParent>(
        Batch<TParent, Page<TItem>> batch, IListArguments arguments, Func<TParent, CatalogScope> scopeOf, ClientApiRequest request)
        where TParent : class
    {
        var list = ListArgument.Read(fields, arguments);
        var searches = new CatalogSearch[batch.Count];
        for (var i = 0; i < searches.Length; i++)
        {
            searches[i] = new(list, scopeOf(batch[i]));
        }

        var pages = search(searches, request.Audience, request.CancellationToken);
        if (!pages.IsCompletedSuccessfully)
        {
            return WaitAsync(batch, pages);
        }

        Set(batch, pages.Result);
        return default;
    }

    private static async ValueTask WaitAsync<TParent>(Batch<TParent, Page<TItem>> batch, ValueTask<Page<TItem>[]> pages)
        where TParent : class => Set(batch, await pages);

    private static void Set<TParent>(Batch<TParent, Page<TItem>> batch, Page<TItem>[] pages)
        where TParent : class
    {
        for (var i = 0; i < pages.Length; i++)
        {
            batch.Set(i, pages[i]);
        }
    }
}

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the products that a person worked on.</summary>
internal sealed class PersonResolver(CatalogLists lists) : IActorResolver, IDirectorResolver
{
    /// <inheritdoc/>
    public ValueTask ProductsAsync(Batch<Person, Page<Product>> batch, ActorProductsArguments arguments, ClientApiRequest context) =>
        lists.Products.FillAsync(batch, arguments, p => new(ScopeKind.Actor, p.Id), context);

    /// <inheritdoc/>
    public ValueTask ProductsAsync(Batch<Person, Page<Product>> batch, DirectorProductsArguments arguments, ClientApiRequest context) =>
        lists.Products.FillAsync(batch, arguments, p => new(ScopeKind.Director, p.Id), context);
}

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the products that a person worked on.</summary>
internal sealed class PersonResolver(CatalogReader catalog) : IActorResolver, IDirectorResolver
{
    public ValueTask ProductsAsync(Batch<Person, Page<Product>> batch, ActorProductsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Product, batch, arguments, p => new(ScopeKind.Actor, p.Id), context);

    public ValueTask ProductsAsync(Batch<Person, Page<Product>> batch, DirectorProductsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Product, batch, arguments, p => new(ScopeKind.Director, p.Id), context);
}

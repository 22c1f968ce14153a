using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what hangs under a title.</summary>
internal sealed class ProductTvodResolver(ViewerAccess access, CatalogReader catalog) : IProductTvodResolver
{
    public ValueTask UserAsync(Batch<ProductTvod, ProductUser> batch, ClientApiRequest context) => access.ToProductsAsync(batch, context);

    public ValueTask VideosAsync(Batch<ProductTvod, Page<Video>> batch, ProductTvodVideosArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Video, batch, arguments, Scope, context);

    public ValueTask VideoGroupsAsync(
        Batch<ProductTvod, Page<VideoGroup>> batch, ProductTvodVideoGroupsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.VideoGroup, batch, arguments, Scope, context);

    public ValueTask ExtractsAsync(
        Batch<ProductTvod, Page<Extract>> batch, ProductTvodExtractsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Extract, batch, arguments, Scope, context);

    public ValueTask ActorsAsync(Batch<ProductTvod, Page<Credit>> batch, ProductTvodActorsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.ActorCredit, batch, arguments, Scope, context);

    public ValueTask DirectorsAsync(
        Batch<ProductTvod, Page<Credit>> batch, ProductTvodDirectorsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.DirectorCredit, batch, arguments, Scope, context);

    private static CatalogScope Scope(ProductTvod title) => new(ScopeKind.Product, title.ProductId);
}

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what hangs under a title.</summary>
internal sealed class ProductTvodResolver(ViewerAccess access, CatalogLists lists) : IProductTvodResolver
{
    /// <inheritdoc/>
    public ValueTask UserAsync(Batch<ProductTvod, ProductUser> batch, ClientApiRequest context) => access.ToProductsAsync(batch, context);

    /// <inheritdoc/>
    public ValueTask VideosAsync(Batch<ProductTvod, Page<Video>> batch, ProductTvodVideosArguments arguments, ClientApiRequest context) =>
        lists.Videos.FillAsync(batch, arguments, Scope, context);

    /// <inheritdoc/>
    public ValueTask VideoGroupsAsync(
        Batch<ProductTvod, Page<VideoGroup>> batch, ProductTvodVideoGroupsArguments arguments, ClientApiRequest context) =>
        lists.VideoGroups.FillAsync(batch, arguments, Scope, context);

    /// <inheritdoc/>
    public ValueTask ExtractsAsync(Batch<ProductTvod, Page<Extract>> batch, ProductTvodExtractsArguments arguments, ClientApiRequest context) =>
        lists.Extracts.FillAsync(batch, arguments, Scope, context);

    /// <inheritdoc/>
    public ValueTask ActorsAsync(Batch<ProductTvod, Page<Credit>> batch, ProductTvodActorsArguments arguments, ClientApiRequest context) =>
        lists.ActorCredits.FillAsync(batch, arguments, Scope, context);

    /// <inheritdoc/>
    public ValueTask DirectorsAsync(Batch<ProductTvod, Page<Credit>> batch, ProductTvodDirectorsArguments arguments, ClientApiRequest context) =>
        lists.DirectorCredits.FillAsync(batch, arguments, Scope, context);

    private static CatalogScope Scope(ProductTvod title) => new(ScopeKind.Product, title.ProductId);
}

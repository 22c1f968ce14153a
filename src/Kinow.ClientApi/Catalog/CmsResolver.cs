using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the collections and look-ups of the whole catalogue.</summary>
internal sealed class CmsResolver(ICatalogStore store, CatalogLists lists) : ICmsResolver
{
    /// <inheritdoc/>
    public ValueTask ProductsAsync(Batch<CmsNamespace, Page<Product>> batch, CmsProductsArguments arguments, ClientApiRequest context) =>
        lists.Products.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask ProductAsync(Batch<CmsNamespace, Product> batch, CmsProductArguments arguments, ClientApiRequest context) =>
        Lookup.FillAsync(batch, _ => Lookup.Id(arguments.Id), ids => store.GetProductsAsync(ids, context.Audience, context.CancellationToken));

    /// <inheritdoc/>
    public ValueTask CategoriesAsync(Batch<CmsNamespace, Page<Category>> batch, CmsCategoriesArguments arguments, ClientApiRequest context) =>
        lists.Categories.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask CategoryAsync(Batch<CmsNamespace, Category> batch, CmsCategoryArguments arguments, ClientApiRequest context) =>
        Lookup.FillAsync(batch, _ => Lookup.Id(arguments.Id), ids => store.GetCategoriesAsync(ids, context.Audience, context.CancellationToken));

    /// <inheritdoc/>
    public ValueTask VideosAsync(Batch<CmsNamespace, Page<Video>> batch, CmsVideosArguments arguments, ClientApiRequest context) =>
        lists.Videos.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask VideoAsync(Batch<CmsNamespace, Video> batch, CmsVideoArguments arguments, ClientApiRequest context) =>
        Lookup.FillAsync(batch, _ => Lookup.Id(arguments.Id), ids => store.GetVideosAsync(ids, context.Audience, context.CancellationToken));

    /// <inheritdoc/>
    public ValueTask ExtractsAsync(Batch<CmsNamespace, Page<Extract>> batch, CmsExtractsArguments arguments, ClientApiRequest context) =>
        lists.Extracts.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask ActorsAsync(Batch<CmsNamespace, Page<Person>> batch, CmsActorsArguments arguments, ClientApiRequest context) =>
        lists.Actors.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask ActorAsync(Batch<CmsNamespace, Person> batch, CmsActorArguments arguments, ClientApiRequest context) =>
        Lookup.FillAsync(batch, _ => Lookup.Id(arguments.Id), ids => People(PersonKind.Actor, ids, context));

    /// <inheritdoc/>
    public ValueTask DirectorsAsync(Batch<CmsNamespace, Page<Person>> batch, CmsDirectorsArguments arguments, ClientApiRequest context) =>
        lists.Directors.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask DirectorAsync(Batch<CmsNamespace, Person> batch, CmsDirectorArguments arguments, ClientApiRequest context) =>
        Lookup.FillAsync(batch, _ => Lookup.Id(arguments.Id), ids => People(PersonKind.Director, ids, context));

    /// <inheritdoc/>
    public ValueTask TagsAsync(Batch<CmsNamespace, Page<Tag>> batch, CmsTagsArguments arguments, ClientApiRequest context) =>
        lists.Tags.FillAsync(batch, arguments, Everything, context);

    /// <inheritdoc/>
    public ValueTask FeaturesAsync(Batch<CmsNamespace, Page<Feature>> batch, CmsFeaturesArguments arguments, ClientApiRequest context) =>
        lists.Features.FillAsync(batch, arguments, Everything, context);

    private static CatalogScope Everything(CmsNamespace cms) => CatalogScope.All;

    private ValueTask<Person?[]> People(PersonKind kind, ReadOnlyMemory<long> ids, ClientApiRequest context) =>
        store.GetPeopleAsync(kind, ids, context.Audience, context.CancellationToken);
}

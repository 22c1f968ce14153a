using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Suggestions;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Screens;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the collections and look-ups of the whole catalogue.</summary>
internal sealed class CmsResolver(CatalogReader catalog, DisplayAudiences audiences) : ICmsResolver
{
    private readonly Suggester suggester = new(catalog);
    private readonly LayoutFinder layouts = new(catalog);

    public ValueTask ProductsAsync(Batch<CmsNamespace, Page<Product>> batch, CmsProductsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Product, batch, arguments, Everything, context);

    public ValueTask ProductAsync(Batch<CmsNamespace, Product> batch, CmsProductArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, _ => ItemId.Parse(arguments.Id), context);

    public ValueTask CategoriesAsync(
        Batch<CmsNamespace, Page<Category>> batch, CmsCategoriesArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Category, batch, arguments, Everything, context);

    public ValueTask CategoryAsync(Batch<CmsNamespace, Category> batch, CmsCategoryArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Category, batch, _ => ItemId.Parse(arguments.Id), context);

    public ValueTask VideosAsync(Batch<CmsNamespace, Page<Video>> batch, CmsVideosArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Video, batch, arguments, Everything, context);

    public ValueTask VideoAsync(Batch<CmsNamespace, Video> batch, CmsVideoArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Video, batch, _ => ItemId.Parse(arguments.Id), context);

    public ValueTask ExtractsAsync(Batch<CmsNamespace, Page<Extract>> batch, CmsExtractsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Extract, batch, arguments, Everything, context);

    public ValueTask ActorsAsync(Batch<CmsNamespace, Page<Person>> batch, CmsActorsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Actor, batch, arguments, Everything, context);

    public ValueTask ActorAsync(Batch<CmsNamespace, Person> batch, CmsActorArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Actor, batch, _ => ItemId.Parse(arguments.Id), context);

    public ValueTask DirectorsAsync(Batch<CmsNamespace, Page<Person>> batch, CmsDirectorsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Director, batch, arguments, Everything, context);

    public ValueTask DirectorAsync(Batch<CmsNamespace, Person> batch, CmsDirectorArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Director, batch, _ => ItemId.Parse(arguments.Id), context);

    public ValueTask TagsAsync(Batch<CmsNamespace, Page<Tag>> batch, CmsTagsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Tag, batch, arguments, Everything, context);

    public ValueTask FeaturesAsync(Batch<CmsNamespace, Page<Feature>> batch, CmsFeaturesArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Feature, batch, arguments, Everything, context);

    public async ValueTask SuggestionsAsync(
        Batch<CmsNamespace, ImmutableArray<Suggestion>> batch, CmsSuggestionsArguments arguments, ClientApiRequest context)
    {
        var found = await suggester.FindAsync(arguments, context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, found);
    }

    public async ValueTask SearchAsync(Batch<CmsNamespace, ProductSearch> batch, CmsSearchArguments arguments, ClientApiRequest context)
    {
        var request = ListArgument.Read(ItemKinds.Product.Fields, arguments, arguments.Text);
        var found = new ProductSearch(request, await catalog.PageAsync(ItemKinds.Product, new(request), context));
        for (var i = 0; i < batch.Count; i++) batch.Set(i, found);
    }

    public async ValueTask ScreenAsync(Batch<CmsNamespace, ScreenView> batch, CmsScreenArguments arguments, ClientApiRequest context)
    {
        var audience = audiences.Of(arguments.Device, arguments.At, arguments.Preview, context);
        var found = await layouts.FindAsync(ItemKinds.Screen, "slug", arguments.Slug, audience, context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, found is null ? null : new(found, audience));
    }

    public async ValueTask MenuAsync(Batch<CmsNamespace, MenuView> batch, CmsMenuArguments arguments, ClientApiRequest context)
    {
        var audience = audiences.Of(arguments.Device, arguments.At, arguments.Preview, context);
        var found = await layouts.FindAsync(ItemKinds.Menu, "place", MenuPlaces.NameOf(arguments.Place), audience, context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, found is null ? null : new(found, audience));
    }

    public async ValueTask PageAsync(Batch<CmsNamespace, ContentPage> batch, CmsPageArguments arguments, ClientApiRequest context)
    {
        var audience = audiences.Of(arguments.Device, arguments.At, arguments.Preview, context);
        var found = await layouts.FindAsync(ItemKinds.ContentPage, "slug", arguments.Slug, audience, context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, found);
    }

    public ValueTask ChannelsAsync(Batch<CmsNamespace, Page<Channel>> batch, CmsChannelsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Channel, batch, arguments, Everything, context);

    public ValueTask ChannelAsync(Batch<CmsNamespace, Channel> batch, CmsChannelArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Channel, batch, _ => ItemId.Parse(arguments.Id), context);

    public ValueTask LiveEventsAsync(
        Batch<CmsNamespace, Page<LiveEvent>> batch, CmsLiveEventsArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(ItemKinds.LiveEvent.Fields, arguments);
        if (arguments.States is { } states)
        {
            list = list.Where(LiveEventFilter.Of(ItemKinds.LiveEvent.Fields, states, WholeMinute.Of(context.Audience.Instant)));
            context.ReadContext.HoldsUntil(WholeMinute.After(context.Audience.Instant));
        }

        return catalog.ListAsync(ItemKinds.LiveEvent, batch, _ => new(list), context);
    }

    public ValueTask LiveEventAsync(Batch<CmsNamespace, LiveEvent> batch, CmsLiveEventArguments arguments, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.LiveEvent, batch, _ => ItemId.Parse(arguments.Id), context);

    private static CatalogScope Everything(CmsNamespace cms) => CatalogScope.All;
}

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Viewings;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what the viewer may watch: reads the products of a level at once and asks the domain's rules.</summary>
internal sealed class ViewerAccess(CatalogReader catalog, ViewingPlaces places)
{
    /// <summary>How the viewer stands to products.</summary>
    public async ValueTask ToProductsAsync<TExtension>(Batch<TExtension, ProductUser> batch, ClientApiRequest request)
        where TExtension : ProductExtension
    {
        var reading = catalog.ItemsAsync(ItemKinds.Product, batch, static extension => extension.ProductId, request);
        var (products, rights, audience) = await ReadAsync(reading, request);
        for (var i = 0; i < products.Length; i++) batch.Set(i, new(products[i], rights, audience));
    }

    /// <summary>What the viewer may do with videos.</summary>
    public async ValueTask ToVideosAsync(Batch<Video, VideoAccess> batch, ClientApiRequest request)
    {
        var reading = catalog.ItemsAsync(ItemKinds.Product, batch, static video => video.ProductId, request);
        var (products, rights, audience) = await ReadAsync(reading, request);
        var infos = InfosOf(products, batch, rights, audience, request);
        var viewings = request.Viewer is { Token.Anonymous: false } viewer && Array.Exists(infos, static info => info.TakesPlace)
            ? await places.StandingAsync(viewer, request)
            : null;
        for (var i = 0; i < infos.Length; i++) batch.Set(i, new(products[i], batch[i], infos[i], audience, viewings));
    }

    /// <summary>What the viewer's rights allow to do with videos, without what is said of them in the contract.</summary>
    public async ValueTask<VideoAccessInfo[]> InfosAsync<TResult>(Batch<Video, TResult> batch, ClientApiRequest request)
    {
        var reading = catalog.ItemsAsync(ItemKinds.Product, batch, static video => video.ProductId, request);
        var (products, rights, audience) = await ReadAsync(reading, request);
        return InfosOf(products, batch, rights, audience, request);
    }

    /// <summary>What the viewer may do with a video at an instant.</summary>
    public async ValueTask<VideoAccessInfo> AtAsync(Video video, DateTimeOffset instant, ClientApiRequest request)
    {
        var reading = catalog.ItemsAsync(ItemKinds.Product, new[] { video.ProductId }, request);
        var (products, rights, audience) = await ReadAsync(reading, request);
        return InfoOf(products[0], video, rights, audience with { Catalog = audience.Catalog with { Instant = instant } }, request);
    }

    /// <summary>What an account may watch, as a filter of lists.</summary>
    public async ValueTask<AccessFilter> FilterAsync(User user, ClientApiRequest request)
    {
        var platform = catalog.PlatformAsync(request);
        var rights = await RightsOfAsync(user, request);
        return new(rights, new(request.Audience, await platform));
    }

    /// <summary>What the viewer has got, and for whom and where it is decided.</summary>
    public async ValueTask<(ViewerRights Rights, AccessAudience Audience)> StandingAsync(ClientApiRequest request)
    {
        var platform = catalog.PlatformAsync(request);
        var rights = await RightsAsync(request);
        return (rights, new(request.Audience, await platform));
    }

    private static VideoAccessInfo[] InfosOf<TResult>(
        Product?[] products, Batch<Video, TResult> batch, ViewerRights rights, in AccessAudience audience, ClientApiRequest request)
    {
        var infos = new VideoAccessInfo[products.Length];
        for (var i = 0; i < infos.Length; i++) infos[i] = InfoOf(products[i], batch[i], rights, audience, request);
        return infos;
    }

    // Where the account was read before its product, a video that older groups showed is left without one.
    private static VideoAccessInfo InfoOf(
        Product? product, Video video, ViewerRights rights, in AccessAudience audience, ClientApiRequest request) => product is null
            ? VideoAccessInfo.Denied(request.Viewer is { HasOtherGroups: true } ? AccessReason.Group : AccessReason.NoAccess)
            : AccessRules.ForVideo(product, video, rights, audience);

    // All readings are under way before one is waited for: that of the products already is.
    private async ValueTask<(Product?[] Products, ViewerRights Rights, AccessAudience Audience)> ReadAsync(
        ValueTask<Product?[]> products, ClientApiRequest request)
    {
        var platform = catalog.PlatformAsync(request);
        var rights = await RightsAsync(request);
        return (await products, rights, new(request.Audience, await platform));
    }

    // What a subscription includes stands in its offer, and what a bundle opens in the bundle: of the few that there are, the container
    // mostly has them at hand.
    private async ValueTask<ViewerRights> RightsAsync(ClientApiRequest request)
    {
        if (request.Viewer is not { } viewer) return ViewerRights.None;
        if (viewer.Rights is { } known) return known;
        return viewer.Rights = await RightsOfAsync(await request.GetUserAsync(), request);
    }

    private async ValueTask<ViewerRights> RightsOfAsync(User? user, ClientApiRequest request)
    {
        var reading = catalog.ExtensionsAsync<ProductSvod>(AccountRights.OffersOf(user).AsMemory(), request);
        var bundles = await catalog.ExtensionsAsync<ProductBundle>(AccountRights.BundlesOf(user).AsMemory(), request);
        var rights = AccountRights.Of(user, await reading, bundles);
        var limit = user is null ? null : ViewerProfiles.AgeLimitOf(user, request.Viewer?.Token.ProfileId);
        return limit is null ? rights : rights with { AgeLimit = limit };
    }
}

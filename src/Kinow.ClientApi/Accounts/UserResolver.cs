using System.Collections.Immutable;
using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Viewings;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers an account's own lists. The account is at hand; what is visible of the catalogue is asked in one call.</summary>
internal sealed class UserResolver(
    CatalogReader catalog,
    ViewerAccess access,
    ViewingStore viewings,
    SignInCodeGuesses guesses,
    GroupTokens groupTokens,
    OrderReader orders)
    : IUserResolver
{
    private readonly ViewerLists lists = new(catalog);
    private readonly VoucherFinder vouchers = new(catalog);
    private readonly PrepaymentReader prepayment = new(catalog);

    public string Firstname(User parent, ClientApiRequest context) => parent.Profile.Firstname;

    public string Lastname(User parent, ClientApiRequest context) => parent.Profile.Lastname;

    public ImmutableArray<ViewerProfile> Profiles(User parent, ClientApiRequest context) => ViewerProfiles.Of(parent);

    public ViewerProfile SelectedProfile(User parent, ClientApiRequest context) =>
        ViewerProfiles.Find(parent, context.Viewer!.Token.ProfileId)!;

    public string? GroupToken(User parent, ClientApiRequest context) =>
        groupTokens.Write(GroupSet.Of(parent.GroupIds), context.Audience.Instant);

    public async ValueTask GroupsAsync(Batch<User, ImmutableArray<CustomerGroup>> batch, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var groups = await catalog.ItemsAsync(ItemKinds.CustomerGroup, batch[i].GroupIds.AsMemory(), context);
            batch.Set(i, [.. groups.OfType<CustomerGroup>()]);
        }
    }

    public ValueTask AccessesAsync(Batch<User, Page<ProductAccess>> batch, UserAccessesArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(AccountKinds.ProductAccess.Fields, arguments);
        for (var i = 0; i < batch.Count; i++)
        {
            ProductAccess[] active = [.. batch[i].Accesses.Where(a => a.Id > 0 && a.IsActiveAt(context.Audience.Instant))];
            batch.Set(i, context.Page(AccountKinds.ProductAccess, active, list));
        }

        return default;
    }

    public async ValueTask OrdersAsync(Batch<User, Page<OrderView>> batch, UserOrdersArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, await orders.PageAsync(batch[i], arguments, context));
    }

    public async ValueTask PrepaymentBalanceAsync(Batch<User, PrepaymentBalanceView> batch, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, await prepayment.BalanceAsync(batch[i], context));
    }

    public ValueTask GiftsAsync(Batch<User, SentGifts> batch, UserGiftsArguments arguments, ClientApiRequest context)
    {
        Refusal.ThrowIf(PageRequest.TryCreate(arguments.Page, arguments.PerPage, out var page));
        for (var i = 0; i < batch.Count; i++)
        {
            SentGift[] gifts =
            [
                .. batch[i].Orders.SelectMany(static order => order.Gifts.Select(gift => (order, gift)))
                    .Select(static one => (one.order, Line: OrderGifts.LineOf(one.order, one.gift.Id), one.gift))
                    .Where(static one => one.Line is not null).Select(static one => new SentGift(one.order, one.Line!, one.gift)),
            ];
            batch.Set(i, new(Pages.Cut<SentGift>(gifts, page)));
        }

        return default;
    }

    public async ValueTask BookmarksAsync(Batch<User, Page<Product>> batch, UserBookmarksArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, await lists.BookmarksAsync(batch[i], arguments, context));
    }

    public async ValueTask ContinueWatchingAsync(
        Batch<User, Page<BegunVideo>> batch, UserContinueWatchingArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, await lists.ContinueWatchingAsync(batch[i], arguments, context));
    }

    public async ValueTask CurrentViewsAsync(Batch<User, ImmutableArray<CurrentView>> batch, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var user = batch[i];
            var known = await viewings.FindAsync(user.Id, context.CancellationToken);
            var playing = ViewingRules.Playing(known.Value, context.Audience.Instant);
            batch.Set(i, [.. playing.Select(viewing => new CurrentView(
                viewing.Id, viewing.VideoId, viewing.Since, user.Devices.FirstOrDefault(device => device.Id == viewing.DeviceId)))]);
        }
    }

    public async ValueTask RecommendationsAsync(
        Batch<User, Page<Product>> batch, UserRecommendationsArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, await lists.RecommendationsAsync(batch[i], arguments, context));
    }

    public async ValueTask VouchersAsync(Batch<User, Page<Voucher>> batch, UserVouchersArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(ItemKinds.Voucher.Fields, arguments);
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, context.Page(ItemKinds.Voucher, await vouchers.OfAsync(batch[i], context), list));
    }

    public async ValueTask ProductsAsync(Batch<User, Page<Product>> batch, UserProductsArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, await catalog.ProductsAsync(await access.FilterAsync(batch[i], context), arguments, context));
        }
    }

    public async ValueTask VideosAsync(Batch<User, Page<Video>> batch, UserVideosArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, await catalog.VideosAsync(await access.FilterAsync(batch[i], context), arguments, context));
        }
    }

    public async ValueTask SignInRequestAsync(
        Batch<User, SignInRequest> batch, UserSignInRequestArguments arguments, ClientApiRequest context)
    {
        for (var i = 0; i < batch.Count; i++) batch.Set(i, (await guesses.FindAsync(batch[i], arguments.Code, context)).Request);
    }
}

using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Profiles;
using Kinow.ClientApi.Roots;
using Kinow.ClientApi.Screens;
using Kinow.ClientApi.Watching;

namespace Kinow.ClientApi;

/// <summary>Where each type of the contract is answered: the one table to look a field up.</summary>
internal static class ResolverTable
{
    public static ClientApiResolvers Over(ICatalogStore store, AccountServices accounts, PlaybackSettings playback, AppLimits limits)
    {
        var catalog = new CatalogReader(store);
        var apps = new AppFinder(ClientApiEndpoints.TrustedOperations[..^"{operation}".Length], limits);
        var access = new ViewerAccess(catalog, accounts.Places);
        var players = new PlayerMaker(playback);
        var prices = new AccessModeResolver(catalog);
        var descriptors = new DescriptorResolver();
        var credits = new CreditResolver();
        var people = new PersonResolver(catalog);
        var blocks = new ProductsBlockResolver(catalog);
        var own = new ViewerBlockResolver(new(catalog));
        return new()
        {
            Query = new QueryResolver(catalog, apps),
            Subscription = new SubscriptionResolver(store, apps, accounts.Viewings, accounts.Clock),
            Mutation = accounts.Mutations,
            User = new UserResolver(catalog, access, accounts.Viewings, accounts.Guesses, accounts.GroupTokens, accounts.Orders),
            UserProfile = new UserProfileResolver(),
            Profile = new ProfileResolver(),
            UserIdentity = new UserIdentityResolver(accounts.IdentitySettings),
            Device = new DeviceResolver(catalog),
            Playlist = new PlaylistResolver(catalog),
            SignInRequest = new SignInRequestResolver(),
            ProductAccess = new ProductAccessResolver(catalog, accounts.Gateways),
            SvodSwitch = new SvodSwitchResolver(catalog),
            OrderLine = new OrderLineResolver(catalog),
            CurrentView = new CurrentViewResolver(catalog),
            WatchProgress = new WatchProgressResolver(catalog),
            Platform = new PlatformResolver(catalog),
            Settings = new SettingsResolver(accounts.IdentitySettings.Providers),
            Cms = new CmsResolver(catalog, accounts.Previews),
            Screen = new ScreenResolver(catalog),
            RailBlock = blocks,
            GridBlock = blocks,
            LiveNowBlock = blocks,
            ContinueWatchingBlock = own,
            MyListBlock = own,
            RecommendationsBlock = own,
            Menu = new MenuResolver(catalog),
            Billing = new BillingResolver(accounts.Carts, accounts.Gateways),
            Cart = new CartResolver(),
            Voucher = new VoucherResolver(),
            Category = new CategoryResolver(catalog),
            Product = new ProductResolver(catalog),
            ProductSearch = new ProductSearchResolver(catalog),
            ProductTvod = new ProductTvodResolver(access, catalog),
            ProductSvod = new ProductSvodResolver(access, catalog),
            ProductBundle = new ProductBundleResolver(access, catalog),
            ProductPrepaymentRecharge = new ProductPrepaymentRechargeResolver(access, catalog),
            PrepaymentAccessMode = prices,
            PrepaymentBalance = new PrepaymentBalanceResolver(),
            TvodAccessMode = prices,
            SvodAccessMode = prices,
            Image = descriptors,
            Metadata = descriptors,
            Subtitle = descriptors,
            AccessOptions = new AccessOptionsResolver(catalog),
            Video = new VideoResolver(catalog, access, new(access, players, accounts.Places)),
            VideoGroup = new VideoGroupResolver(catalog),
            Extract = new ExtractResolver(catalog, players),
            Channel = new ChannelResolver(catalog),
            Program = new ProgramResolver(catalog),
            LiveEvent = new LiveEventResolver(catalog),
            Actor = people,
            Director = people,
            ProductActor = credits,
            ProductDirector = credits,
        };
    }
}

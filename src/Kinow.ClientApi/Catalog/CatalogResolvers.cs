using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Watching;

namespace Kinow.ClientApi.Catalog;

/// <summary>Where each type of the contract is answered: the one table to look a field up.</summary>
internal static class CatalogResolvers
{
    /// <summary>Puts the resolvers over a store.</summary>
    /// <param name="store">Where the catalogue is read.</param>
    /// <param name="accounts">What mutations run.</param>
    public static ClientApiResolvers Over(ICatalogStore store, AccountServices accounts)
    {
        var lists = new CatalogLists(store);
        var access = new ViewerAccess(store);
        var prices = new AccessModeResolver();
        var credits = new CreditResolver();
        var people = new PersonResolver(lists);
        return new()
        {
            Query = new QueryResolver(store),
            Mutation = new MutationResolver(accounts),
            User = new UserResolver(store),
            UserProfile = new UserProfileResolver(),
            ProductAccess = new ProductAccessResolver(store),
            WatchProgress = new WatchProgressResolver(store),
            Platform = new PlatformResolver(store),
            Cms = new CmsResolver(store, lists),
            Category = new CategoryResolver(store, lists),
            Product = new ProductResolver(store, lists),
            ProductTvod = new ProductTvodResolver(access, lists),
            ProductSvod = new ProductSvodResolver(access, lists),
            TvodAccessMode = prices,
            SvodAccessMode = prices,
            Video = new VideoResolver(store, access),
            VideoGroup = new VideoGroupResolver(lists),
            Extract = new ExtractResolver(store),
            Actor = people,
            Director = people,
            ProductActor = credits,
            ProductDirector = credits,
        };
    }
}

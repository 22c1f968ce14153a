using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Turns what an account has got into rights that the access rules understand.</summary>
public static class AccountRights
{
    /// <summary>The rights of an account. Withdrawn accesses give none; expired ones are kept, the rules look at their end.</summary>
    /// <param name="user">The account, or null for nobody.</param>
    public static ViewerRights Of(User? user) => user is not { Active: true }
        ? ViewerRights.None
        : new(
            [.. user.Accesses.Where(static a => a is { Active: true, Type: ProductType.Tvod }).Select(ToTitle)],
            [.. user.Accesses.Where(static a => a is { Active: true, Type: ProductType.Svod }).Select(ToSubscription)]);

    private static TitleRight ToTitle(ProductAccess access) => new()
    {
        ProductId = access.ProductId,
        VideoId = access.VideoId,
        VideoGroupId = access.VideoGroupId,
        Mode = access.Mode,
        Quality = access.Quality,
        Until = access.DateExp,
    };

    private static SubscriptionRight ToSubscription(ProductAccess access) => new()
    {
        OfferId = access.ProductId,
        CategoryIds = access.CategoryIds,
        Download = access.Download,
        Until = access.DateExp,
    };
}

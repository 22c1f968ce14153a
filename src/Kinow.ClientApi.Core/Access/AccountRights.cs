using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>Derives the rights of <see cref="AccessRules"/> from the accesses of an account.</summary>
public static class AccountRights
{
    /// <summary>
    /// The offers whose terms the rights of an account depend on, each once; those of ended subscriptions tell what has ended.
    /// </summary>
    /// <param name="user">The account, or null for nobody.</param>
    public static ImmutableArray<long> OffersOf(User? user)
    {
        if (user is not { Active: true }) return [];
        ImmutableArray<long> offers = [];
        foreach (var access in user.Accesses)
        {
            if (access is { Type: ProductType.Svod, Active: true } && !offers.Contains(access.ProductId))
                offers = offers.Add(access.ProductId);
        }

        return offers;
    }

    /// <summary>The rights of an account. Withdrawn accesses give none; expired ones are kept, the rules look at their end.</summary>
    /// <param name="user">The account, or null for nobody.</param>
    /// <param name="offers">The offers that <see cref="OffersOf"/> names, as far as they are there.</param>
    public static ViewerRights Of(User? user, ReadOnlySpan<ProductSvod?> offers)
    {
        if (user is not { Active: true }) return ViewerRights.None;
        var titles = ImmutableArray.CreateBuilder<TitleRight>();
        var subscriptions = ImmutableArray.CreateBuilder<SubscriptionRight>();
        foreach (var access in user.Accesses)
        {
            if (!access.Active) continue;
            if (access.Type == ProductType.Tvod) titles.Add(ToTitle(access));
            else subscriptions.Add(new() { OfferId = access.ProductId, Terms = TermsOf(access, offers), Until = access.DateExp });
        }

        return new(titles.DrainToImmutable(), subscriptions.DrainToImmutable());
    }

    private static ProductSvod? TermsOf(ProductAccess access, ReadOnlySpan<ProductSvod?> offers)
    {
        foreach (var offer in offers)
        {
            if (offer?.ProductId == access.ProductId) return offer;
        }

        return null;
    }

    private static TitleRight ToTitle(ProductAccess access) => new()
    {
        AccessId = access.Id,
        ProductId = access.ProductId,
        VideoId = access.VideoId,
        VideoGroupId = access.VideoGroupId,
        Mode = access.Mode,
        Quality = access.Quality,
        Until = access.DateExp,
        WatchingDuration = access.WatchingDuration,
        MaximumViews = access.MaximumViews,
        Plays = access.Plays,
    };
}

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
    public static ImmutableArray<long> OffersOf(User? user) => ProductsOf(user, ProductType.Svod);

    /// <summary>The bundles whose content the rights of an account depend on, each once.</summary>
    /// <param name="user">The account, or null for nobody.</param>
    public static ImmutableArray<long> BundlesOf(User? user) => ProductsOf(user, ProductType.Bundle);

    /// <summary>The rights of an account. Withdrawn accesses give none; expired ones are kept, the rules look at their end.</summary>
    /// <param name="user">The account, or null for nobody.</param>
    /// <param name="offers">The offers that <see cref="OffersOf"/> names, as far as they are there.</param>
    /// <param name="bundles">The bundles that <see cref="BundlesOf"/> names, as far as they are there.</param>
    public static ViewerRights Of(User? user, ReadOnlySpan<ProductSvod?> offers, ReadOnlySpan<ProductBundle?> bundles = default)
    {
        if (user is not { Active: true }) return ViewerRights.None;
        var titles = ImmutableArray.CreateBuilder<TitleRight>();
        var subscriptions = ImmutableArray.CreateBuilder<SubscriptionRight>();
        foreach (var access in user.Accesses)
        {
            if (!access.Active) continue;
            if (access.Type == ProductType.Svod)
            {
                var terms = Find(offers, access.ProductId);
                subscriptions.Add(new()
                {
                    OfferId = access.ProductId,
                    Terms = terms,
                    Until = access.DateExp,
                    Grace = access.Recurring ? access.DateGrace : null,
                    IsDeclined = access.Renewal.Declined > 0,
                });
                continue;
            }

            var right = ToTitle(access);
            titles.Add(right);
            if (access.Type == ProductType.Bundle && Find(bundles, access.ProductId) is { } bundle)
                titles.AddRange(bundle.ProductIds.Select(id => right with { ProductId = id }));
        }

        return new(titles.DrainToImmutable(), subscriptions.DrainToImmutable());
    }

    private static ImmutableArray<long> ProductsOf(User? user, ProductType type)
    {
        if (user is not { Active: true }) return [];
        ImmutableArray<long> products = [];
        foreach (var access in user.Accesses)
        {
            if (access.Active && access.Type == type && !products.Contains(access.ProductId)) products = products.Add(access.ProductId);
        }

        return products;
    }

    private static TExtension? Find<TExtension>(ReadOnlySpan<TExtension?> extensions, long product)
        where TExtension : ProductExtension
    {
        foreach (var extension in extensions)
        {
            if (extension?.ProductId == product) return extension;
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

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes what accounts have got, on the terms that titles and offers are sold on.</summary>
/// <param name="titles">Titles that anybody may see now.</param>
/// <param name="offers">Offers.</param>
/// <param name="now">The moment that accesses lie around.</param>
internal sealed class AccessMaker(ImmutableArray<Product> titles, ImmutableArray<Product> offers, DateTimeOffset now)
{
    internal IEnumerable<ProductAccess> Make(AccountKind kind, int account, SplitMix64 random)
    {
        var made = kind switch
        {
            AccountKind.Rental => [Title(random, IsRent, ended: false)],
            AccountKind.ExpiredRental => [Title(random, IsRent, ended: true)],
            AccountKind.Purchase => [Title(random, IsPurchase, ended: false)],
            AccountKind.Season => [Title(random, static m => m.VideoGroupId is not null, ended: false)],
            AccountKind.Download =>
                [Title(random, static m => m.Mode == AccessModeMode.Download, ended: false, static t => t.Videos.Any(v => v.Download))],
            AccountKind.Subscription => [Offer(random, static o => o.CategoryIds.IsEmpty, ended: false)],
            AccountKind.CategorySubscription => [Offer(random, static o => !o.CategoryIds.IsEmpty, ended: false)],
            AccountKind.ExpiredSubscription => [Offer(random, static o => o.CategoryIds.IsEmpty, ended: true)],
            AccountKind.Mixed => Mixed(random),
            AccountKind.Trial => [Trial(random)],
            AccountKind.Abroad or AccountKind.OtherGroup => [Title(random, IsPurchase, ended: false)],
            AccountKind.ManyDevices or AccountKind.ChildProfile => [Offer(random, static o => o.CategoryIds.IsEmpty, ended: false)],
            _ => Array.Empty<ProductAccess?>(),
        };
        return made.OfType<ProductAccess>().Select(
            (access, i) => (kind == AccountKind.Mixed ? Begun(access) : access) with { Id = (account * 100L) + i });
    }

    // What is limited was begun an hour ago, and not finished.
    private ProductAccess Begun(ProductAccess access)
    {
        if (!access.IsLimited || !access.IsActiveAt(now)) return access;
        var video = ((ProductTvod)titles.Single(title => title.Id == access.ProductId).Extension).Videos[0];
        var first = now.AddHours(-1) < access.DateAdd ? access.DateAdd : now.AddHours(-1);
        return access with { Plays = [new(video.Id, first, first, 0, false)] };
    }

    private static bool IsRent(TvodAccessMode mode) => mode is { Type: AccessModeType.Rent, VideoGroupId: null, VideoId: null };

    private static bool IsPurchase(TvodAccessMode mode) => mode is { Type: AccessModeType.Purchase, Mode: AccessModeMode.All };

    private ProductAccess?[] Mixed(SplitMix64 random) =>
    [
        .. Enumerable.Range(0, random.Below(4)).Select(_ => Title(random, IsRent, random.Chance(50))),
        .. Enumerable.Range(0, random.Below(4)).Select(_ => Title(random, IsPurchase, ended: false)),
        random.Chance(60) ? Offer(random, static _ => true, random.Chance(25)) : null,
    ];

    private ProductAccess? Title(SplitMix64 random, Func<TvodAccessMode, bool> sells, bool ended, Func<ProductTvod, bool>? fits = null)
    {
        var start = titles.IsEmpty ? 0 : random.Below(titles.Length);
        for (var i = 0; i < titles.Length; i++)
        {
            var product = titles[(start + i) % titles.Length];
            var title = (ProductTvod)product.Extension;
            if (fits?.Invoke(title) == false || title.AccessModes.FirstOrDefault(sells) is not { } mode) continue;
            var days = mode.Duration ?? 100;
            var added = ended ? now.AddDays(-days - 1 - random.Below(90)) : now.AddHours(-1 - random.Below(24 * days - 1));
            return new()
            {
                Id = 0,
                Type = ProductType.Tvod,
                ProductId = product.Id,
                AccessModeId = mode.Id.Number,
                Mode = mode.Mode,
                Quality = mode.Quality,
                VideoId = mode.VideoId,
                VideoGroupId = mode.VideoGroupId,
                WatchingDuration = mode.WatchingDuration,
                MaximumViews = mode.MaximumViews,
                DateAdd = added,
                DateExp = mode.Duration is { } length ? added.AddDays(length) : null,
            };
        }

        return null;
    }

    // Its first period is the trial.
    private ProductAccess? Trial(SplitMix64 random)
    {
        var bought = Offer(random, static o => o is { TrialPeriod: > 2, TrialPercent: > 0 } && o.CategoryIds.IsEmpty, ended: false);
        if (bought is not { } access) return null;
        var offer = (ProductSvod)offers.Single(offer => offer.Id == access.ProductId).Extension;
        var (added, end) = (now.AddDays(-1), now.AddDays(offer.TrialPeriod - 1));
        return access with { DateAdd = added, DateExp = end, DateRenewal = access.Recurring ? end : null };
    }

    private ProductAccess? Offer(SplitMix64 random, Func<ProductSvod, bool> fits, bool ended)
    {
        Product[] fitting = [.. offers.Where(o => fits((ProductSvod)o.Extension))];
        if (fitting.Length == 0) return null;
        var product = fitting[random.Below(fitting.Length)];
        var offer = (ProductSvod)product.Extension;
        var added = ended
            ? now.AddDays(-offer.AccessPeriod - 1 - random.Below(90))
            : now.AddHours(-1 - random.Below(24 * offer.AccessPeriod - 1));
        var end = added.AddDays(offer.AccessPeriod);
        var renews = offer.AutoRenewal && !ended;
        return new()
        {
            Id = 0,
            Type = ProductType.Svod,
            ProductId = product.Id,
            AccessModeId = 0,
            DateAdd = added,
            DateExp = end,
            DateRenewal = renews ? end : null,
            Recurring = renews,
            Gateway = renews ? "stripe" : null,
        };
    }
}

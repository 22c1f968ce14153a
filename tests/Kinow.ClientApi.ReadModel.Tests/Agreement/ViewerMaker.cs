using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>Makes viewers who have got something of every kind, much of it limited or at its end.</summary>
internal sealed class ViewerMaker(Random random)
{
    private static readonly Product[] Titles = [.. Sample.Content.Products.Where(static p => p.Extension is ProductTvod { Videos.IsEmpty: false })];
    private static readonly ProductSvod[] Offers = [.. Sample.Content.Products.Select(static p => p.Extension).OfType<ProductSvod>()];

    internal ViewerRights Make(DateTimeOffset instant) => Rights(instant) with { AgeLimit = random.Next(3) == 0 ? random.Next(22) : null };

    private ViewerRights Rights(DateTimeOffset instant) => random.Next(8) == 0
        ? ViewerRights.None
        : new(
            [.. Enumerable.Range(0, random.Next(6)).Select(_ => Title(instant))],
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => Subscription(instant))]);

    /// <summary>The platform, which now and then is closed to all.</summary>
    internal PlatformInfo Platform() => random.Next(10) == 0
        ? Sample.Content.Platform with { Entry = new() { Enabled = true, OtherCountries = GeolocationBehavior.Deny } }
        : Sample.Content.Platform;

    private TitleRight Title(DateTimeOffset instant)
    {
        var product = Titles[random.Next(Titles.Length)];
        var videos = ((ProductTvod)product.Extension).Videos;
        var video = videos[random.Next(videos.Length)];
        var most = random.Next(4) == 0 ? random.Next(3) : (int?)null;
        return new()
        {
            ProductId = product.Id,
            VideoId = random.Next(5) == 0 ? video.Id : null,
            VideoGroupId = random.Next(4) == 0 ? video.VideoGroupId : null,
            Mode = (AccessModeMode)random.Next(3),
            Until = random.Next(3) == 0 ? instant.AddMinutes(random.Next(-5, 6)) : null,
            WatchingDuration = random.Next(4) == 0 ? 1 : null,
            MaximumViews = most,
            Plays = random.Next(2) == 0 ? [] : [new(video.Id, instant.AddMinutes(-random.Next(50, 70)), instant, random.Next(3), false)],
        };
    }

    private SubscriptionRight Subscription(DateTimeOffset instant)
    {
        var offer = Offers[random.Next(Offers.Length)];
        return new()
        {
            OfferId = offer.ProductId,
            Terms = random.Next(6) == 0 ? null : offer,
            Until = random.Next(3) == 0 ? instant.AddMinutes(random.Next(-5, 6)) : null,
        };
    }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// A catalogue that looks like a real service, awkward cases included. The same arguments give the same catalogue on every machine.
/// </summary>
public static class GeneratedCatalog
{
    /// <summary>Products when nobody says how many.</summary>
    public const int DefaultProducts = 2_000;

    /// <summary>Most products.</summary>
    public const int MaxProducts = 100_000;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="seed">What the choices follow from.</param>
    /// <param name="products">Number of products, hidden ones and offers included; 1 to 100,000.</param>
    /// <param name="baseInstant">The moment that publication windows lie around: what is “now” in the catalogue.</param>
    /// <param name="pictures">The address that pictures are drawn under, ending in a slash; null when nothing draws them.</param>
    public static CatalogContent Create(ulong seed, int products, DateTimeOffset baseInstant, Uri? pictures = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(products, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(products, MaxProducts);
        var context = new CatalogContext(seed, products, ToMicroseconds(baseInstant.ToUniversalTime()), pictures);
        var titles = new TitleMaker(context);
        var offers = new OfferMaker(context);
        var made = ImmutableArray.CreateBuilder<Product>(products);
        var (firstOffer, firstBundle) = (products - context.Offers + 1, products - context.Offers - context.Bundles + 1);
        var firstRecharge = firstBundle - context.Recharges;
        for (var number = 1; number < firstRecharge; number++) made.Add(PublishedExamples.Open(titles.Make(number)));
        var recharges = new RechargeMaker(context);
        for (var number = firstRecharge; number < firstBundle; number++) made.Add(recharges.Make(number, number - firstRecharge));
        var bundles = new BundleMaker(context, made);
        for (var number = firstBundle; number < firstOffer; number++) made.Add(bundles.Make(number, number - firstBundle));
        for (var number = firstOffer; number <= products; number++) made.Add(offers.Make(number));

        var sources = new LiveSources(made, context.Now);
        return new CatalogContent
        {
            Platform = PlatformMaker.Platform(context.Pictures),
            Settings = PlatformMaker.Settings with { StoreProducts = StoreProductMaker.Make(made) },
            Products = made.MoveToImmutable(),
            Categories = CategoryMaker.Make(context.Pictures, context.Now),
            Actors = context.Actors,
            Directors = context.Directors,
            Tags = context.Tags.All,
            Features = context.Metadata.Features,
            CustomerGroups = GroupMaker.All,
        }.With(ItemKinds.Voucher, VoucherMaker.Make(context))
            .With(ItemKinds.Screen, new ScreenMaker(context.Pictures).Make(context.Now))
            .With(ItemKinds.Menu, MenuMaker.All)
            .With(ItemKinds.ContentPage, ContentPageMaker.Make(context.Now))
            .With(ItemKinds.Channel, ChannelMaker.Make(context, sources))
            .With(ItemKinds.Program, ProgramMaker.Make(context, sources))
            .With(ItemKinds.LiveEvent, LiveEventMaker.Make(context, sources));
    }

    // Databases keep microseconds.
    private static DateTimeOffset ToMicroseconds(DateTimeOffset instant) =>
        instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));
}

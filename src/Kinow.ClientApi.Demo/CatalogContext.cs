using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>What all products are generated from: the seed, the reference instant, and pools of values that products share.</summary>
internal sealed class CatalogContext
{
    internal CatalogContext(ulong seed, int products, DateTimeOffset now, Uri? pictures = null)
    {
        Seed = seed;
        Now = now;
        Products = products;
        Offers = Math.Min(products / 4, Math.Clamp(products / 400, 3, 12));
        Bundles = Math.Min(products / 100, 12);
        Recharges = products < 100 ? 0 : 3;
        var pool = Math.Min(products, 2_000);
        Pictures = new(pictures, pool);
        Actors = PersonMaker.Make(seed, Pictures, PersonKind.Actor, Math.Clamp(products / 2, 40, 20_000));
        Directors = PersonMaker.Make(seed, Pictures, PersonKind.Director, Math.Clamp(products / 8, 20, 5_000));
        Synopses = SynopsisMaker.Make(seed, pool);
    }

    internal ulong Seed { get; }

    internal DateTimeOffset Now { get; }

    internal int Products { get; }

    internal int Offers { get; }

    internal int Bundles { get; }

    internal int Recharges { get; }

    internal ImmutableArray<Person> Actors { get; }

    internal ImmutableArray<Person> Directors { get; }

    internal Synopsis[] Synopses { get; }

    internal PictureMaker Pictures { get; }

    internal TagMaker Tags { get; } = new();

    internal MetadataMaker Metadata { get; } = new();

    internal SplitMix64 RandomFor(ProductPart part, long id) => SplitMix64.For(Seed, (ulong)part, id);
}

using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// Makes addresses of pictures: of a site that draws them, or on a host that does not exist. A site has those of each title, so that
/// they can show its name; elsewhere titles share them, which saves memory.
/// </summary>
internal sealed class PictureMaker
{
    private const string Products = "products";
    private const string NoSite = "https://images.kinow.example/";

    private static readonly string[] Types = ["cover_large", "photogramme_large", "cover_small", "background", "logo"];

    private readonly bool isDrawn;
    private readonly string site;
    private readonly ImmutableArray<Image>[] titles;
    private readonly (string Thumbnail, string Cover)[] stills;

    /// <param name="site">The address that pictures are drawn under, ending in a slash; null for none.</param>
    /// <param name="pool">How many different sets titles share.</param>
    internal PictureMaker(Uri? site, int pool)
    {
        isDrawn = site is not null;
        this.site = site?.AbsoluteUri ?? NoSite;
        titles = new ImmutableArray<Image>[pool];
        stills = new (string, string)[pool];
        for (var i = 0; i < pool; i++)
        {
            titles[i] = Set(Products, i + 1, 1_000_000 + (i * Types.Length), 2 + (i % (Types.Length - 1)));
            stills[i] = (Address("videos", i + 1, "thumbnail"), Address("videos", i + 1, "cover"));
        }
    }

    internal ImmutableArray<Image> OfTitle(int number, SplitMix64 random)
    {
        var shared = random.Pick<ImmutableArray<Image>>(titles);
        return isDrawn ? [.. shared.Select(image => image with { Source = Address(Products, number, image.Type) })] : shared;
    }

    /// <param name="title">The title's number.</param>
    /// <param name="number">Of the video within its title.</param>
    internal (string Thumbnail, string Cover) StillOf(long title, int number) => isDrawn
        ? (Still(title, number, "thumbnail"), Still(title, number, "cover"))
        : stills[(int)(((title * 7) + number) % stills.Length)];

    /// <summary>Where the pictures of a product stand: under its own number if they are drawn.</summary>
    internal (string Folder, long Number) PlaceOf(long product, string folder, long number) =>
        isDrawn ? (Products, product) : (folder, number);

    internal ImmutableArray<Image> Set((string Folder, long Number) place, long firstId, int types) =>
        Set(place.Folder, place.Number, firstId, types);

    internal ImmutableArray<Image> Set(string folder, long number, long firstId, int types)
    {
        var set = ImmutableArray.CreateBuilder<Image>(types);
        for (var type = 0; type < types; type++) set.Add(
            new(firstId + type, Address(folder, number, Types[type]), Types[type], type + 1));
        return set.MoveToImmutable();
    }

    /// <summary>The address of one picture of many that are alike.</summary>
    internal string Address(string folder, long number, string type) =>
        string.Create(CultureInfo.InvariantCulture, $"{site}{folder}/{number}/{type}.{(isDrawn ? "svg" : "jpg")}");

    /// <summary>The address of one picture.</summary>
    internal string Address(string folder, string name) => $"{site}{folder}/{name}.{(isDrawn ? "svg" : "png")}";

    private string Still(long title, int number, string type) =>
        string.Create(CultureInfo.InvariantCulture, $"{site}{Products}/{title}/{type}-{number}.svg");
}

using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Demo;

/// <summary>Makes addresses of pictures on a host that does not exist.</summary>
internal static class PictureMaker
{
    private const string Host = "https://images.kinow.example/";

    private static readonly string[] ProductTypes = ["cover_large", "photogramme_large", "cover_small", "background", "logo"];

    internal static ImmutableArray<Image>[] Make(string folder, long firstId, int count)
    {
        var sets = new ImmutableArray<Image>[count];
        for (var i = 0; i < count; i++) sets[i] = Set(
            folder, i + 1, firstId + (i * ProductTypes.Length), 2 + (i % (ProductTypes.Length - 1)));
        return sets;
    }

    internal static ImmutableArray<Image> Set(string folder, long number, long firstId, int types)
    {
        var set = ImmutableArray.CreateBuilder<Image>(types);
        for (var type = 0; type < types; type++) set.Add(
            new(firstId + type, Address(folder, number, ProductTypes[type]), ProductTypes[type], type + 1));
        return set.MoveToImmutable();
    }

    internal static (string Thumbnail, string Cover)[] MakeStills(int count)
    {
        var stills = new (string, string)[count];
        for (var i = 0; i < count; i++) stills[i] = (Address("videos", i + 1, "thumbnail"), Address("videos", i + 1, "cover"));
        return stills;
    }

    internal static string Address(string folder, long number, string type) =>
        string.Create(CultureInfo.InvariantCulture, $"{Host}{folder}/{number}/{type}.jpg");
}

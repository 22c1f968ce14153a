using System.Text.Json;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Short ways into an answer.</summary>
internal static class JsonReading
{
    /// <summary>The element at a path such as <c>cms.product.extension</c>; numbers are positions in lists.</summary>
    public static JsonElement At(this JsonElement element, string path)
    {
        foreach (var step in path.Split('.'))
        {
            element = int.TryParse(step, out var position) ? element[position] : element.GetProperty(step);
        }

        return element;
    }

    public static string? Text(this JsonElement element, string path) => element.At(path).GetString();

    public static int Number(this JsonElement element, string path) => element.At(path).GetInt32();

    public static JsonElement[] Items(this JsonElement element, string path) => [.. element.At(path).EnumerateArray()];

    /// <summary>The ids of the items of a collection.</summary>
    public static long[] Ids(this JsonElement element, string path) =>
        [.. element.Items(path + ".items").Select(i => long.Parse(i.Text("id")!, System.Globalization.CultureInfo.InvariantCulture))];
}

using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>Titles that anybody sees, to bookmark and to watch.</summary>
/// <param name="Products">Identifiers of products.</param>
/// <param name="Videos">Identifiers of videos.</param>
/// <param name="Free">Identifiers of videos that anybody may play.</param>
internal sealed record Catalogue(IReadOnlyList<string> Products, IReadOnlyList<string> Videos, IReadOnlyList<string> Free)
{
    private const string Query = """
        query Titles { cms {
          products(perPage: 50, query: "type:TVOD") { items { id extension { ... on ProductTVOD { videos(perPage: 1) { items { id } } } } } }
          videos(perPage: 100) { items { id accessInfo { streaming } } }
        } }
        """;

    /// <summary>Asks the API.</summary>
    public static async Task<Catalogue> ReadAsync(ApiClient api)
    {
        var cms = (await api.RunAsync(Query)).GetProperty("cms");
        var items = ItemsOf(cms.GetProperty("products")).ToList();
        return new(
            [.. items.Select(Id)],
            [.. items.SelectMany(static item => ItemsOf(item.GetProperty("extension").GetProperty("videos"))).Select(Id)],
            [.. ItemsOf(cms.GetProperty("videos")).Where(static video => video.GetProperty("accessInfo").GetProperty("streaming").GetBoolean()).Select(Id)]);
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement list) => list.GetProperty("items").EnumerateArray();

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
}

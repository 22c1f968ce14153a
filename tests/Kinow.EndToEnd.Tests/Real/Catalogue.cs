using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>Titles that anybody sees, to bookmark and to watch.</summary>
/// <param name="Products">Identifiers of products.</param>
/// <param name="Videos">Identifiers of videos.</param>
internal sealed record Catalogue(IReadOnlyList<string> Products, IReadOnlyList<string> Videos)
{
    private const string Query = """
        query Titles { cms { products(perPage: 50, query: "type:TVOD") { items { id extension { ... on ProductTVOD { videos(perPage: 1) { items { id } } } } } } } }
        """;

    /// <summary>Asks the API.</summary>
    public static async Task<Catalogue> ReadAsync(ApiClient api)
    {
        var items = (await api.RunAsync(Query)).GetProperty("cms").GetProperty("products").GetProperty("items");
        return new(
            [.. items.EnumerateArray().Select(Id)],
            [.. items.EnumerateArray().SelectMany(static item => item.GetProperty("extension").GetProperty("videos").GetProperty("items").EnumerateArray()).Select(Id)]);
    }

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;
}

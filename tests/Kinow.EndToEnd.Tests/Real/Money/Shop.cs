using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>What is for sale, each as a product and one of its access modes.</summary>
/// <param name="Films">Titles for good, of one price each.</param>
/// <param name="Offers">Subscriptions.</param>
/// <param name="Recharges">Credit for the balance.</param>
internal sealed record Shop(IReadOnlyList<Article> Films, IReadOnlyList<Article> Offers, IReadOnlyList<Article> Recharges)
{
    private const string Query = """
        query Sale { cms {
          films: products(perPage: 100, query: "type:TVOD") { items { id canBuy extension { ... on ProductTVOD {
            accessModes { id type price videoId videoGroupId } videos(perPage: 1) { items { accessInfo { streaming } } } } } } }
          offers: products(perPage: 100, query: "type:SVOD") { items { id canBuy extension { ... on ProductSVOD { accessModes { id price } } } } }
          recharges: products(perPage: 100, query: "type:PREPAYMENT_RECHARGE") { items { id canBuy } }
        } }
        """;

    /// <summary>Asks the API.</summary>
    public static async Task<Shop> ReadAsync(ApiClient api)
    {
        var cms = (await api.RunAsync(Query)).GetProperty("cms");
        return new(
            [.. Items(cms, "films").Where(IsClosed).SelectMany(static film => Modes(film).Where(IsWhole).Take(1).Select(mode => Of(film, mode)))],
            [.. Items(cms, "offers").SelectMany(static offer => Modes(offer).Where(HasPrice).Take(1).Select(mode => Of(offer, mode)))],
            [.. Items(cms, "recharges").Select(static recharge => new Article(Text(recharge, "id"), null))]);
    }

    private static IEnumerable<JsonElement> Items(JsonElement cms, string name) =>
        cms.GetProperty(name).GetProperty("items").EnumerateArray().Where(static item => item.GetProperty("canBuy").GetBoolean());

    private static IEnumerable<JsonElement> Modes(JsonElement item) => item.GetProperty("extension").GetProperty("accessModes").EnumerateArray();

    // What anybody may watch is bought by nobody.
    private static bool IsClosed(JsonElement film) =>
        film.GetProperty("extension").GetProperty("videos").GetProperty("items").EnumerateArray()
            .All(static video => !video.GetProperty("accessInfo").GetProperty("streaming").GetBoolean());

    private static bool IsWhole(JsonElement mode) => Text(mode, "type") == "PURCHASE" && HasPrice(mode)
        && mode.GetProperty("videoId").ValueKind == JsonValueKind.Null && mode.GetProperty("videoGroupId").ValueKind == JsonValueKind.Null;

    private static bool HasPrice(JsonElement mode) => mode.GetProperty("price") is { ValueKind: JsonValueKind.Number } price && price.GetDouble() >= 1;

    private static Article Of(JsonElement item, JsonElement mode) => new(Text(item, "id"), Text(mode, "id"));

    private static string Text(JsonElement item, string name) => item.GetProperty(name).ToString();
}

using System.Text.Json;

namespace Kinow.Bench.GraphQLDotNet;

/// <summary>The data of the recorded answers.</summary>
internal sealed class Catalogue
{
    private readonly object?[] categories;
    private readonly Dictionary<string, Row> products = [];

    private Catalogue(Row home, Row? one)
    {
        categories = Items(home, "categories");
        foreach (var product in categories.Cast<Row>().SelectMany(category => Items(category, "products")).Cast<Row>())
        {
            products[Id(product)] = product;
        }

        if (one is not null) products.TryAdd(Id(one), one);
    }

    public static async Task<Catalogue> ReadAsync(string folder) =>
        new((await ReadAsync(folder, "home.json"))!, (await ReadAsync(folder, "product.json"))?.Child("product"));

    public Row CategoryPage(int page, int perPage) => Page(categories, page, perPage);

    public static Row ProductPage(Row category, int page, int perPage) => Page(Items(category, "products"), page, perPage);

    public Row? Find(string id) => products.GetValueOrDefault(id);

    private static Row Page(object?[] rows, int page, int perPage) =>
        new() { ["items"] = rows.Skip((page - 1) * perPage).Take(perPage).ToArray() };

    private static object?[] Items(Row row, string list) => (object?[])row.Child(list)!["items"]!;

    private static string Id(Row product) => (string)product["id"]!;

    private static async Task<Row?> ReadAsync(string folder, string name)
    {
        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, name)));
        return Row.From(document.RootElement).Child("data")!.Child("cms");
    }
}

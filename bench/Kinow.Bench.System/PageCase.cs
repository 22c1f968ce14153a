using System.Text.Json;

namespace Kinow.Bench.System;

/// <summary>A page that is asked for again and again, never the same one twice in a row.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Operation">The operation that asks for it.</param>
/// <param name="Pages">How many different ones there are. The small catalogue has all of them, and all of them full.</param>
/// <param name="Variables">The variables of each.</param>
internal sealed record PageCase(string Title, string Operation, int Pages, Func<int, string> Variables)
{
    private const int Rails = 10;

    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("one product", "OneProduct", 200, static i => $$"""{"id":"{{i + 1}}"}"""),
        new("category, by place", "CategoryPage", Rails * 5, static i => $$"""{"category":"{{1 + (i % Rails)}}","page":{{1 + (i / Rails)}}}"""),
        new("products, by position", "ProductList", 20, static i => $$"""{"page":{{i + 1}}}"""),
        new("products, by position, pages 31 to 40", "ProductList", 10, static i => $$"""{"page":{{i + 31}}}"""),
        Sorted("products, by name", "name", "Asc"),
        Sorted("products, newest first", "dateFrom", "Desc"),
        new("products, filtered", "ProductList", 15, static i => $$"""{"page":{{i + 1}},"query":"+type:TVOD +canBuy:true +availableInSubscriptions:true"}"""),
        new("products, filtered by a fact", "ProductList", 5, static i => $$"""{"page":{{i + 1}},"query":"+metadata.country:france"}"""),
        new("products, a word, best first", "ProductList", 6, static i => $$"""{"page":{{i + 1}},"query":"night"}"""),
    ];

    public JsonElement VariablesOf(int request) => JsonElement.Parse(Variables(request % Pages));

    private static PageCase Sorted(string title, string field, string order) => new(
        title, "ProductList", 20, i => $$"""{"page":{{i + 1}},"sort":[{"field":"{{field}}","order":"{{order}}"}]}""");
}

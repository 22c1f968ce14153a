using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Embedded.Tests;

[Properties(Arbitrary = [typeof(FacetTests)], MaxTest = 60)]
public sealed class FacetTests
{
    private static readonly string[] Names = ["category", "type", "metadata.Year", "language", "quality"];

    private static readonly ImmutableArray<SearchField> Fields = [.. Names.Select(static name => ItemKinds.Product.Fields.Find(name)!)];

    private static readonly string[] Words =
        [.. Catalog.Content.Products.Take(400).SelectMany(static p => p.Name.Values.ToArray()).SelectMany(static v => v.Value.Split(' ')).Distinct()];

    [Property]
    public void A_count_is_the_total_of_the_search_filtered_by_its_value(Asked asked)
    {
        var counts = Count(asked, null);
        Assert.Equal(Names.Length, counts.Fields.Length);
        for (var field = 0; field < Names.Length; field++)
        {
            Assert.Equal(counts.Fields[field].OrderByDescending(static value => value.Count).Select(static value => value.Count),
                counts.Fields[field].Select(static value => value.Count));
            foreach (var (value, count) in counts.Fields[field].Take(5))
            {
                var query = field == 2 ? $"{Names[field]}:[{value} TO {value}]" : $"{Names[field]}:{value}";
                Assert.Equal((asked.Text, query, count), (asked.Text, query, Find(asked, query).Length));
                Assert.Contains(new(value, count), Count(asked, query).Fields[field]);
            }
        }
    }

    [Property]
    public void Only_what_the_audience_sees_is_found_and_counted(Asked asked)
    {
        var found = Find(asked, null);
        Assert.All(found, product => Assert.True(ItemKinds.Product.IsVisible(product, asked.Audience)));
        var byType = Count(asked, null).Fields[1];
        Assert.Equal(found.Length, byType.Sum(static type => type.Count));
        Assert.Equal(found.Count(static product => product.Type == ProductType.Svod), byType.FirstOrDefault(static type => type.Value == "svod").Count);
    }

    [Property]
    public void What_words_find_without_errors_a_text_finds_first(Asked asked)
    {
        var words = Kinow.ClientApi.Core.Texts.TextFolding.Fold(asked.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > SearchText.MaxWords) return;
        var strict = Evaluate(asked.Audience, new(Query: string.Join(' ', words.Select(static word => $"+{word}"))));
        var found = Find(asked, null);
        Assert.Subset(found.Select(static product => product.Id).ToHashSet(), strict.Select(static product => product.Id).ToHashSet());
        if (strict.Length > 0) Assert.Contains(found[0], strict);
    }

    [Fact]
    public void What_has_no_values_has_no_counts() =>
        Assert.All(Count(new("zzzzzzzzz", Catalog.Audience()), null).Fields, static values => Assert.Empty(values));

    [Fact]
    public void Some_fields_cannot_be_counted() => Assert.Throws<ArgumentException>(
        () => FacetCounter.Count(Catalog.Content.Products, [ItemKinds.Product.Fields.Find("name")!]));

    [Fact]
    public void The_values_of_most_items_are_told()
    {
        Product[] products = [.. Enumerable.Range(0, 200).Select(static n => Made(n + 1, n < 100 ? n : n % 10))];
        var counts = FacetCounter.Count(products, [ItemKinds.Product.Fields.Find("category")!]).Fields[0];
        Assert.Equal(FacetCounter.MaxValues, counts.Length);
        Assert.Equal(Enumerable.Range(0, 50).Select(static n => new FacetCount($"{n + 1}", n < 10 ? 11 : 1)), counts);
    }

    public static Arbitrary<Asked> Asking() => (
        from count in Gen.Choose(1, 2)
        from words in Gen.Elements(Words).ArrayOf(count)
        from cut in Gen.Choose(0, 3)
        from country in Gen.Elements("FR", "US", "TN", "DE", "")
        from language in Gen.Elements("fr", "en", "ar")
        from days in Gen.Choose(-30, 30)
        let text = string.Join(' ', words)
        select new Asked(
            text.Length > cut + 2 ? text[..^cut] : text, Catalog.Audience(country, language, Catalog.Now.AddDays(days)))).ToArbitrary();

    private static Product Made(long id, long category) => new()
    {
        Id = id,
        Extension = new ProductTvod { ProductId = id },
        Categories = [new(category + 1, 1), new(category + 1, 2)],
    };

    private static FacetCounts Count(Asked asked, string? query) => Catalog.Store.CountAsync(
        ItemKinds.Product, Catalog.Search(ItemKinds.Product.Fields, new(Text: asked.Text, Query: query)).Request, Fields,
        new(asked.Audience), CancellationToken.None).Result;

    private static Product[] Find(Asked asked, string? query) => Evaluate(asked.Audience, new(Text: asked.Text, Query: query));

    private static Product[] Evaluate(CatalogAudience audience, ListArguments arguments)
    {
        var found = new List<Product>();
        for (var page = 1; ; page++)
        {
            var read = Catalog.ProductsAsync(audience, arguments with { Page = page, PerPage = 100 }).Result;
            found.AddRange(read.Items);
            if (page >= read.Pagination.LastPage) return [.. found];
        }
    }

    public sealed record Asked(string Text, CatalogAudience Audience);
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Embedded.Tests;

/// <summary>
/// Compares the store, its caches warm, with plain filters over the whole content, at moments around the edges of windows.
/// </summary>
public sealed class OracleTests
{
    private static readonly ImmutableArray<long>[] Groups = [[], [], [1], [2], [1, 2], [3], [1, 3]];

    private static readonly string[] Countries = ["FR", "US", "TN", "GB", "DE", "SE", ""];

    private static readonly (string? Query, Func<Product, CatalogAudience, bool> Keeps)[] Queries =
    [
        (null, (_, _) => true),
        ("type:SVOD", (p, _) => p.Extension is ProductSvod),
        ("availableInSubscriptions:true AND duration:>=6000", (p, _) => p is { AvailableInSubscriptions: true, Duration: >= 6000 }),
        ("category:(3 OR 5) -type:SVOD", (p, _) => p.Categories.Any(c => c.CategoryId is 3 or 5) && p.Extension is not ProductSvod),
        ("type:BUNDLE", (p, _) => p.Extension is ProductBundle),
        ("contains:[1 TO 40]", (p, _) => p.Extension is ProductBundle bundle && bundle.ProductIds.Any(static id => id is >= 1 and <= 40)),
        ("_exists_:dateTo", (p, _) => p.DateTo is not null),
        ("canBuy:true", (p, a) => p.AvailableForOrder && !(p.DateFrom > a.Instant) && !(p.DateTo <= a.Instant) && HasPrice(p)),
    ];

    private static readonly (string? Sort, Func<IEnumerable<Product>, IEnumerable<Product>> Order)[] Orders =
    [
        (null, products => products),
        ("id", products => products.OrderBy(p => p.Id)),
        ("duration", products => products.OrderBy(p => p.Duration is null).ThenBy(p => p.Duration)),
    ];

    [Fact]
    public async Task Pages_are_full_and_totals_are_true()
    {
        var random = new Random(1);
        var edges = Catalog.Content.Products.SelectMany(p => new[] { p.DateFrom, p.DateTo }).OfType<DateTimeOffset>().ToArray();
        for (var i = 0; i < 2_000; i++)
        {
            var instant = random.Next(3) == 0 ? Catalog.Now : edges[random.Next(edges.Length)].AddTicks(random.Next(-1, 2));
            var audience = Catalog.Audience(Countries[random.Next(Countries.Length)], at: instant) with
            {
                Groups = GroupSet.Of(Groups[random.Next(Groups.Length)]),
            };
            var (query, keeps) = Queries[random.Next(Queries.Length)];
            var (sort, order) = Orders[random.Next(Orders.Length)];
            var scope = random.Next(2) == 0 ? default : new CatalogScope(ScopeKind.Category, random.Next(1, 11));
            var (page, perPage) = (random.Next(1, 6), random.Next(1, 101));

            var expected = order(Source(scope).Where(p => IsVisible(p, audience) && keeps(p, audience))).ToArray();
            var actual = await Catalog.ProductsAsync(
                audience, new(page, perPage, sort is null ? null : [(sort, SortOrder.Asc)], query), scope.Kind, scope.Id);

            Assert.Equal(expected.Length, actual.Pagination.Total);
            Assert.Equal(expected.Skip((page - 1) * perPage).Take(perPage).Select(p => p.Id), actual.Items.Select(p => p.Id));
        }
    }

    [Fact]
    public async Task Videos_are_those_of_visible_products()
    {
        foreach (var country in Countries)
        {
            foreach (var language in new[] { "fr", "en" })
            {
                var audience = Catalog.Audience(country, language);
                var expected = Catalog.Content.Products.Where(p => IsVisible(p, audience))
                    .SelectMany(p => (p.Extension as ProductTvod)?.Videos ?? [])
                    .Where(v => v.Active && v.Geolocation.Allows(audience.Country) && (v.LanguageFilter is null || language == "fr"))
                    .Select(v => v.Id).Order().ToArray();
                var actual = await Catalog.VideosAsync(audience, new(2, 100));
                Assert.Equal(expected.Length, actual.Pagination.Total);
                Assert.Equal(expected.Skip(100).Take(100), actual.Items.Select(v => v.Id));
            }
        }
    }

    private static IEnumerable<Product> Source(CatalogScope scope) => scope.Kind == ScopeKind.All
        ? Catalog.Content.Products.OrderBy(p => p.Position).ThenBy(p => p.Id)
        : Catalog.Content.Products.Where(p => p.Categories.Any(c => c.CategoryId == scope.Id))
            .OrderBy(p => p.Categories.First(c => c.CategoryId == scope.Id).Position).ThenBy(p => p.Id);

    private static bool IsVisible(Product product, CatalogAudience audience)
    {
        var before = product.DateFrom > audience.Instant;
        var after = product.DateTo <= audience.Instant;
        var listed = (!before && !after) || (before && product.Window.VisibleBefore) || (after && product.Window.VisibleAfter);
        return product.Active && listed && product.Geolocation.Allows(audience.Country) && IsShown(product.Groups, audience.Groups.Ids);
    }

    private static bool IsShown(GroupRestriction restriction, ImmutableArray<long> viewer) => restriction.Behavior switch
    {
        GroupRestrictionBehavior.Only => restriction.Groups.Intersect(viewer).Any(),
        GroupRestrictionBehavior.Except => !restriction.Groups.Intersect(viewer).Any(),
        _ => true,
    };

    private static bool HasPrice(Product product) => product.Extension switch
    {
        ProductTvod title => title.AccessModes.Any(m => m.Price > 0),
        ProductSvod offer => offer.AccessModes.Any(m => m.Price > 0),
        ProductBundle bundle => bundle.AccessModes.Any(m => m.Price > 0),
        ProductPrepaymentRecharge recharge => recharge.AccessModes.Any(m => m.Price > 0),
        _ => false,
    };
}

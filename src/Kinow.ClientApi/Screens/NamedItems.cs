using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Screens;

/// <summary>The items that a layout names, as its audience sees them.</summary>
internal sealed class NamedItems : ILayoutItems
{
    private readonly Dictionary<long, Product> products;
    private readonly Dictionary<long, Category> categories;

    private NamedItems(Product?[] products, Category?[] categories)
    {
        this.products = products.OfType<Product>().ToDictionary(static product => product.Id);
        this.categories = categories.OfType<Category>().ToDictionary(static category => category.Id);
    }

    /// <summary>Reads all that is named. What is asked for before the first wait travels in one call.</summary>
    public static async Task<NamedItems> ReadAsync(
        CatalogReader catalog, LayoutNames names, DisplayAudience audience, ClientApiRequest request)
    {
        var context = request.ReadContext with { Audience = audience.Catalog };
        var products = catalog.ItemsAsync<Product>(ItemKinds.Product, names.Products.ToArray(), context, request.CancellationToken);
        var categories = catalog.ItemsAsync<Category>(ItemKinds.Category, names.Categories.ToArray(), context, request.CancellationToken);
        return new(await products, await categories);
    }

    public bool HasProduct(long id) => products.ContainsKey(id);

    public bool HasCategory(long id) => categories.ContainsKey(id);

    /// <summary>Those of some products that can be seen, in their order.</summary>
    public Product[] ProductsOf(IEnumerable<long> ids) =>
        [.. ids.Distinct().Select(id => products.GetValueOrDefault(id)).OfType<Product>()];

    /// <summary>Where something leads, with what is there. What cannot be seen was left out before.</summary>
    public LinkTargetView? TargetOf(LinkTarget? target) => target?.Type switch
    {
        null => null,
        LinkTargetType.Product => new ProductTarget(products[target.Id]),
        LinkTargetType.Category => new CategoryTarget(categories[target.Id]),
        LinkTargetType.Screen => new ScreenTarget(target.Text!),
        LinkTargetType.Page => new PageTarget(target.Text!),
        LinkTargetType.Url => new UrlTarget(target.Text!),
        LinkTargetType.Search => new SearchTarget(target.Text),
        var other => throw new ArgumentOutOfRangeException(nameof(target), other, null),
    };
}

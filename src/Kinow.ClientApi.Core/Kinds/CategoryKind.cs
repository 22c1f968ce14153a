using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares categories.</summary>
internal static class CategoryKind
{
    internal static ItemKind<Category> Declare(ItemKind<Product> products) => new("category", static c => c.Id, Fields)
    {
        ActiveOf = static c => c.Active,
        GeolocationOf = static c => c.Geolocation,
        Order = ["position", "levelDepth", "id"],
        Scopes =
        [
            new FieldScope<Category>(ScopeKind.Category, "parent"),
            new ReferenceScope<Category, Product>(
                ScopeKind.Product, products, static p => p.Categories.Select(static place => place.CategoryId)),
            new ReferenceScope<Category, Product>(
                ScopeKind.Offer, products, static p => p.Extension is ProductSvod offer ? offer.CategoryIds : []),
        ],
    };

    private static FieldSet<Category> Fields { get; } = new(
        [
            Field.Id<Category>(static c => c.Id),
            Field.Name<Category>(static c => c.Name),
            Field.Text<Category>("description", 1, static c => c.Description),
            Field.Text<Category>("descriptionShort", 2, static c => c.DescriptionShort),
            Field.Text<Category>("linkRewrite", 4, static c => c.LinkRewrite),
            Field.Integer<Category>("parent", static c => c.ParentId ?? 0),
            Field.Integer<Category>("position", static c => c.Position),
            Field.Integer<Category>("levelDepth", static c => c.LevelDepth),
            Field.Date<Category>("dateAdd", static c => c.DateAdd),
            Field.Date<Category>("dateUpd", static c => c.DateUpd),
        ],
        static c => c.Metadata);
}

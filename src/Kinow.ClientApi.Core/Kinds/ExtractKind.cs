using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares extracts.</summary>
internal static class ExtractKind
{
    internal static ItemKind<Extract> Declare(ItemKind<Product> products) => new("extract", static e => e.Id, Fields)
    {
        ActiveOf = static e => e.Active,
        Owner = products,
        OwnerIdOf = static e => e.ProductId,
        Scopes =
        [
            new PartScope<Extract, Product>(
                ScopeKind.Product, products, static p => p.Extension is ProductTvod title ? title.Extracts : []),
        ],
    };

    private static FieldSet<Extract> Fields { get; } = new(
        [
            Field.Id<Extract>(static e => e.Id),
            Field.Name<Extract>(static e => e.Name),
            Field.Text<Extract>("description", 1, static e => e.Description),
            Field.Integer<Extract>("position", static e => e.Position),
            Field.Integer<Extract>("product", static e => e.ProductId),
        ]);
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares video groups.</summary>
internal static class VideoGroupKind
{
    internal static ItemKind<VideoGroup> Declare(ItemKind<Product> products) => new("video-group", static g => g.Id, Fields)
    {
        Owner = products,
        OwnerIdOf = static g => g.ProductId,
        IsListed = false,
        Scopes =
        [
            new PartScope<VideoGroup, Product>(
                ScopeKind.Product, products, static p => p.Extension is ProductTvod title ? title.VideoGroups : []),
        ],
    };

    private static FieldSet<VideoGroup> Fields { get; } = new(
        [
            Field.Id<VideoGroup>(static g => g.Id),
            Field.Name<VideoGroup>(static g => g.Name),
            Field.Text<VideoGroup>("description", 1, static g => g.Description),
            Field.Integer<VideoGroup>("position", static g => g.Position),
            Field.Integer<VideoGroup>("product", static g => g.ProductId),
        ]);
}

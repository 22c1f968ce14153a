using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares videos. Their own dates limit watching, not listing.</summary>
internal static class VideoKind
{
    internal static ItemKind<Video> Declare(
        ItemKind<Product> products, ItemKind<VideoGroup> groups) => new("video", static v => v.Id, Fields)
        {
            ActiveOf = static v => v.Active,
            GeolocationOf = static v => v.Geolocation,
            LanguageOf = static v => v.LanguageFilter,
            Owner = products,
            OwnerIdOf = static v => v.ProductId,
            Scopes =
        [
            new OwnerScope<Video>(ScopeKind.Category),
            new PartScope<Video, Product>(ScopeKind.Product, products, static p => p.Extension is ProductTvod title ? title.Videos : []),
            new PartScope<Video, VideoGroup>(ScopeKind.VideoGroup, groups, static g => g.Videos),
        ],
        };

    private static FieldSet<Video> Fields { get; } = new(
        [
            Field.Id<Video>(static v => v.Id),
            Field.Name<Video>(static v => v.Name),
            Field.Text<Video>("description", 1, static v => v.Description),
            Field.Text<Video>("descriptionShort", 2, static v => v.DescriptionShort),
            Field.Integer<Video>("product", static v => v.ProductId),
            Field.Integer<Video>("videoGroup", static v => v.VideoGroupId),
            Field.Integer<Video>("duration", static v => v.Duration),
            Field.Integer<Video>("position", static v => v.Position),
            Field.Date<Video>("dateFrom", static v => v.DateFrom),
            Field.Date<Video>("dateTo", static v => v.DateTo),
            Field.Flag<Video>("free", static v => v.Free),
            Field.Flag<Video>("freeDownload", static v => v.HasFreeAccess.HasDownload),
            Field.Flag<Video>("subscription", static v => v.Subscription),
            Field.Flag<Video>("download", static v => v.Download),
            new("language", FieldKind.Keyword, static (v, m, _) => m.Matches(v.Language?.IsoCode)),
        ]);
}

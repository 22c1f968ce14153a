using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class VideoFields
{
    internal static FieldSet<Video> Build() => new(
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
        Field.Flag<Video>("subscription", static v => v.Subscription),
        Field.Flag<Video>("download", static v => v.Download),
        new("language", FieldKind.Keyword, static (v, m, _) => m.Matches(v.Language?.IsoCode)),
    ]);
}

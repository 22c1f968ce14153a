using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class VideoGroupFields
{
    internal static FieldSet<VideoGroup> Build() => new(
    [
        Field.Id<VideoGroup>(static g => g.Id),
        Field.Name<VideoGroup>(static g => g.Name),
        Field.Text<VideoGroup>("description", 1, static g => g.Description),
        Field.Integer<VideoGroup>("position", static g => g.Position),
        Field.Integer<VideoGroup>("product", static g => g.ProductId),
    ]);
}

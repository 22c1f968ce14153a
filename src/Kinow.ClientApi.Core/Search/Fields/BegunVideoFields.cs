using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class BegunVideoFields
{
    internal static FieldSet<BegunVideo> Build() => new(
    [
        Field.Name<BegunVideo>(static b => b.Video.Name),
        Field.Integer<BegunVideo>("video", static b => b.Video.Id),
        Field.Integer<BegunVideo>("product", static b => b.Video.ProductId),
        Field.Integer<BegunVideo>("seek", static b => (long)b.Seek),
        Field.Date<BegunVideo>("date", static b => b.Date),
    ]);
}

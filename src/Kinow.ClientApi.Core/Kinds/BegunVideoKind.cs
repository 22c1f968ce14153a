using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares begun videos, a list of an account.</summary>
internal static class BegunVideoKind
{
    internal static ItemKind<BegunVideo> Declare() => new("begun-video", static b => b.Video.Id, Fields);

    private static FieldSet<BegunVideo> Fields { get; } = new(
        [
            Field.Name<BegunVideo>(static b => b.Video.Name),
            Field.Integer<BegunVideo>("video", static b => b.Video.Id),
            Field.Integer<BegunVideo>("product", static b => b.Video.ProductId),
            Field.Integer<BegunVideo>("seek", static b => (long)b.Seek),
            Field.Date<BegunVideo>("date", static b => b.Date),
        ]);
}

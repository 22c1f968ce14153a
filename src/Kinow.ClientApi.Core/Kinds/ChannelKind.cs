using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares channels.</summary>
internal static class ChannelKind
{
    internal static ItemKind<Channel> Declare() => new("channel", static c => c.Id, Fields)
    {
        ActiveOf = static c => c.Active,
        GeolocationOf = static c => c.Geolocation,
        GroupsOf = static c => c.Groups,
        WindowOf = static c => c.Window,
        Order = ["position", "id"],
    };

    private static FieldSet<Channel> Fields { get; } = new(
        [
            Field.Id<Channel>(static c => c.Id),
            Field.Name<Channel>(static c => c.Name),
            Field.Text<Channel>("description", 1, static c => c.Description),
            Field.Integer<Channel>("number", static c => c.Number),
            Field.Integer<Channel>("position", static c => c.Position),
            Field.Integer<Channel>("product", static c => c.ProductId),
            Field.Integer<Channel>("video", static c => c.VideoId),
        ]);
}

using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Declares live events. Their own times say where they stand; their publication window says when they are listed.</summary>
internal static class LiveEventKind
{
    internal static ItemKind<LiveEvent> Declare() => new("live-event", static e => e.Id, Fields)
    {
        ActiveOf = static e => e.Active,
        GeolocationOf = static e => e.Geolocation,
        GroupsOf = static e => e.Groups,
        WindowOf = static e => e.Window,
        Order = ["startsAt", "id"],
    };

    private static FieldSet<LiveEvent> Fields { get; } = new(
        [
            Field.Id<LiveEvent>(static e => e.Id),
            Field.Name<LiveEvent>(static e => e.Name),
            Field.Text<LiveEvent>("description", 1, static e => e.Description),
            Field.Date<LiveEvent>("startsAt", static e => e.StartsAt),
            Field.Date<LiveEvent>("endsAt", static e => e.EndsAt),
            Field.Date<LiveEvent>("catchUpUntil", static e => e.CatchUpUntil),
            Field.Keyword<LiveEvent>("stateOverride", 0, static e => e.StateOverride is { } state ? LiveStates.Names.NameOf(state) : null),
            Field.Integer<LiveEvent>("viewers", static e => e.Viewers),
            Field.Integer<LiveEvent>("channel", static e => e.ChannelId),
            Field.Integer<LiveEvent>("product", static e => e.ProductId),
            Field.Integer<LiveEvent>("video", static e => e.VideoId),
        ]);
}

using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>
/// Declares programs. They have no owner, for a channel does not hold the days that it sends: nothing but their channel leads to them, so
/// that who does not see it does not come to them.
/// </summary>
internal static class ProgramKind
{
    internal static ItemKind<ChannelProgram> Declare() => new("program", static p => p.Id, Fields)
    {
        IsListed = false,
        Order = ["startsAt", "id"],
        Scopes = [new FieldScope<ChannelProgram>(ScopeKind.Channel, "channel")],
    };

    private static FieldSet<ChannelProgram> Fields { get; } = new(
        [
            Field.Id<ChannelProgram>(static p => p.Id),
            Field.Name<ChannelProgram>(static p => p.Name),
            Field.Text<ChannelProgram>("description", 1, static p => p.Description),
            Field.Date<ChannelProgram>("startsAt", static p => p.StartsAt),
            Field.Date<ChannelProgram>("endsAt", static p => p.EndsAt),
            Field.Date<ChannelProgram>("catchUpUntil", static p => p.CatchUpUntil),
            Field.Integer<ChannelProgram>("channel", static p => p.ChannelId),
            Field.Integer<ChannelProgram>("video", static p => p.VideoId),
        ]);
}

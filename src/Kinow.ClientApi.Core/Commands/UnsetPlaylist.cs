using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A playlist is not among the account's.</summary>
public sealed record UnsetPlaylist : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetPlaylist> Kind { get; } = new("unset_playlist", version: 1)
    {
        Rule = static command => ValueRules.Id("playlistId", command.PlaylistId),
        Fold = static (user, command) => user with { Playlists = user.Playlists.RemoveAll(playlist => playlist.Id == command.PlaylistId) },
        Parts = static command => [SetPlaylist.NamePart(command.PlaylistId), SetPlaylist.ProductsPart(command.PlaylistId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.PlaylistId == earlier.PlaylistId,
    };

    /// <summary>The playlist.</summary>
    public required Guid PlaylistId { get; init; }
}

using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A playlist is not among the account's.</summary>
internal sealed class UnsetPlaylistStatements() : CommandStatements<UnsetPlaylist>(UnsetPlaylist.Kind)
{
    // What was set later, whichever part it was, keeps the playlist.
    private const string Remove = """
        DELETE FROM customer_playlist
        WHERE id = @PlaylistId AND customer_id = @AccountId AND NOT EXISTS (
          SELECT 1 FROM command later
          WHERE later.customer_id = @AccountId AND later.instant > @Instant AND later.parts LIKE @PartsOfPlaylist)
        """;

    protected override Task RunAsync(SqlSession session, UnsetPlaylist command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["PlaylistId"] = command.PlaylistId;
        values["PartsOfPlaylist"] = $"{SetPlaylist.Prefix(command.PlaylistId)}%";
        return session.ExecuteAsync(Remove, values, cancellationToken);
    }
}

using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A playlist has this name, these products, or both.</summary>
internal sealed class SetPlaylistStatements() : CommandStatements<SetPlaylist>(SetPlaylist.Kind)
{
    private static readonly string NameIsNew = $"(@SetsName AND NOT {LaterCommands.SetOneOf("@PartsOfPlaylist", "@NamePart")})";
    private static readonly string ProductsAreNew =
        $"(@SetsProducts AND NOT {LaterCommands.SetOneOf("@PartsOfPlaylist", "@ProductsPart")})";

    private static readonly string Save = $"""
        INSERT INTO customer_playlist (id, customer_id, name, products, date_add, date_upd)
        SELECT @PlaylistId, @AccountId, @Name, @Products, @DateAdd, @Instant FROM DUAL
        WHERE {NameIsNew} OR {ProductsAreNew}
        ON DUPLICATE KEY UPDATE
          name = IF({NameIsNew}, @Name, customer_playlist.name),
          products = IF({ProductsAreNew}, CAST(@Products AS JSON), customer_playlist.products),
          date_upd = GREATEST(customer_playlist.date_upd, @Instant)
        """;

    protected override Task RunAsync(SqlSession session, SetPlaylist command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["PlaylistId"] = command.PlaylistId;
        values["Name"] = command.Name;
        values["Products"] = PlaylistTable.Json(command.ProductIds);
        values["DateAdd"] = command.DateAdd;
        values["SetsName"] = command.SetsName;
        values["SetsProducts"] = command.SetsProducts;
        values["NamePart"] = SetPlaylist.NamePart(command.PlaylistId);
        values["ProductsPart"] = SetPlaylist.ProductsPart(command.PlaylistId);
        values["PartsOfPlaylist"] = $"{SetPlaylist.Prefix(command.PlaylistId)}%";
        return session.ExecuteAsync(Save, values, cancellationToken);
    }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The playlists of accounts, each with its products in one column.</summary>
internal static class PlaylistTable
{
    internal static readonly MappedTable<PlaylistRow> Map = new("customer_playlist", Read);

    private static readonly ReadColumn<Guid> Id = Map.Column("id", SqlTypes.Uuid, static row => row.Playlist.Id);
    private static readonly ReadColumn<Guid> Customer = Map.Column("customer_id", SqlTypes.Uuid, static row => row.Customer);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Playlist.Name);
    private static readonly ReadColumn<ImmutableArray<long>> Products =
        Map.Column("products", SqlTypes.Numbers, static row => row.Playlist.ProductIds);
    private static readonly ReadColumn<DateTimeOffset> DateAdd =
        Map.Column("date_add", SqlTypes.Instant, static row => row.Playlist.DateAdd);
    private static readonly ReadColumn<DateTimeOffset> DateUpd =
        Map.Column("date_upd", SqlTypes.Instant, static row => row.Playlist.DateUpd);

    static PlaylistTable()
    {
        Map.Announces(ChangeAggregate.Customer.Part("customer_id"));
        Map.Erases(Erasure.Cascade);
        Map.Exports(Export.Rows("playlists", "id", "name", "products", "date_add", "date_upd").Without("customer_id"));
    }

    /// <summary>The column of some products.</summary>
    internal static object? Json(ImmutableArray<long> products) => SqlTypes.Numbers.Write(products);

    private static PlaylistRow Read(SqlRow row) => new(
        row.Get(Customer),
        new()
        {
            Id = row.Get(Id),
            Name = row.Get(Name),
            ProductIds = row.Get(Products),
            DateAdd = row.Get(DateAdd),
            DateUpd = row.Get(DateUpd),
        });
}

using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Pages of text.</summary>
internal static class ContentPageTable
{
    internal static readonly MappedTable<ContentPage> Map = new("content_page", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static layout => layout.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static layout => layout.Position);
    private static readonly ReadColumn<ContentPage> Content = Map.Column("content", LayoutContent.Page, static layout => layout);
    private static readonly ReadColumn<DateTimeOffset> Updated = Map.Column("date_upd", SqlTypes.Instant, static page => page.DateUpd);

    static ContentPageTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.ContentPage).Itself("id"));

    private static ContentPage Read(SqlRow row) => row.Get(Content) with
    {
        Id = row.Get(Id),
        Position = row.Get(Position),
        DateUpd = row.Get(Updated),
    };
}

using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Menus.</summary>
internal static class MenuTable
{
    internal static readonly MappedTable<Menu> Map = new("menu", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static layout => layout.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static layout => layout.Position);
    private static readonly ReadColumn<Menu> Content = Map.Column("content", LayoutContent.Menu, static layout => layout);

    static MenuTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.Menu).Itself("id"));

    private static Menu Read(SqlRow row) => row.Get(Content) with { Id = row.Get(Id), Position = row.Get(Position) };
}

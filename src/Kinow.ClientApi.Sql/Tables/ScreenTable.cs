using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Screens.</summary>
internal static class ScreenTable
{
    internal static readonly MappedTable<Screen> Map = new("screen", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static layout => layout.Id);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static layout => layout.Position);
    private static readonly ReadColumn<Screen> Content = Map.Column("content", LayoutContent.Screen, static layout => layout);

    static ScreenTable() => Map.Announces(ChangeAggregate.Of(ItemKinds.Screen).Itself("id"));

    private static Screen Read(SqlRow row) => row.Get(Content) with { Id = row.Get(Id), Position = row.Get(Position) };
}

using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The forms of address that the platform offers, their names apart.</summary>
internal static class GenderTable
{
    internal static readonly MappedTable<Ordered<Gender>> Map = new("gender", Read);

    internal static readonly TextTable<Gender> Texts = new("gender_text", "gender_id", ChangeAggregate.Settings);
    internal static readonly TextColumn Name = Texts.Text("name", static gender => gender.Name);

    private static readonly ReadColumn<int> Id = Map.Column("id", SqlTypes.Int, static row => row.Item.Id);
    private static readonly ReadColumn<int> Type = Map.Column("type", SqlTypes.Int, static row => row.Item.Type);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static GenderTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<Gender> Read(SqlRow row) => new(new(row.Get(Id), row.Get(Type), LocalizedText.Missing), row.Get(Position));
}

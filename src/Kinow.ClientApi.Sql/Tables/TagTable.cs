using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>Tags.</summary>
internal static class TagTable
{
    internal static readonly MappedTable<TagRow> Map = new("tag", Read);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static row => row.Id);
    private static readonly ReadColumn<int> Language = Map.Column("language_id", SqlTypes.Int, static row => row.Language);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Name);

    static TagTable() => Map.Announces(ChangeAggregate.Tag.Itself("id")).Removes(ProductTagTable.Map, "tag_id = {row}.id");

    private static TagRow Read(SqlRow row) => new(row.Get(Id), row.Get(Language), row.Get(Name));
}

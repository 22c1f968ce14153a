using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The languages of the platform.</summary>
internal static class LanguageTable
{
    internal static readonly MappedTable<Ordered<Language>> Map = new("language", Read);

    private static readonly ReadColumn<int> Id = Map.Column("id", SqlTypes.Int, static row => row.Item.Id);
    private static readonly ReadColumn<string> Name = Map.Column("name", SqlTypes.Text, static row => row.Item.Name);
    private static readonly ReadColumn<LanguageCode> Code = Map.Column("iso_code", SqlTypes.Language, static row => row.Item.Code);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static LanguageTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<Language> Read(SqlRow row) => new(new(row.Get(Id), row.Get(Name), row.Get(Code)), row.Get(Position));
}

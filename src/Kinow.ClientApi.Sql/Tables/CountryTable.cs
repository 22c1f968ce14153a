using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The countries of the platform, their names apart.</summary>
internal static class CountryTable
{
    internal static readonly MappedTable<Ordered<Country>> Map = new("country", Read);

    internal static readonly TextTable<Country> Texts = new("country_text", "country_id", ChangeAggregate.Settings);
    internal static readonly TextColumn Name = Texts.Text("name", static country => country.Name);

    private static readonly ReadColumn<int> Id = Map.Column("id", SqlTypes.Int, static row => row.Item.Id);
    private static readonly ReadColumn<CountryCode> Code = Map.Column("iso_code", SqlTypes.Country, static row => row.Item.Code);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static CountryTable() => Map.Announces(ChangeAggregate.Settings);

    private static Ordered<Country> Read(SqlRow row) => new(new(row.Get(Id), row.Get(Code), LocalizedText.Missing), row.Get(Position));
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The countries that the platform's two geolocation rules list.</summary>
internal static class PlatformCountryTable
{
    internal const string Entry = "entry";
    internal const string Sale = "sale";

    internal static readonly MappedTable<PlatformCountryRow> Map = new("platform_geolocation", Read);

    private static readonly ReadColumn<long> Platform = Map.Column("platform_id", SqlTypes.Long, static row => row.Platform);
    private static readonly ReadColumn<string> Rule = Map.Column("rule", SqlTypes.Text, static row => row.Rule);
    private static readonly ReadColumn<CountryCode> Country = Map.Column("country", SqlTypes.Country, static row => row.Country);
    private static readonly ReadColumn<int> Position = Map.Column("position", SqlTypes.Int, static row => row.Position);

    static PlatformCountryTable() => Map.Announces(ChangeAggregate.Settings);

    private static PlatformCountryRow Read(SqlRow row) => new(row.Get(Platform), row.Get(Rule), row.Get(Country), row.Get(Position));
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The columns of a geolocation rule. Its countries are rows of another table.</summary>
internal sealed class RuleColumns<TRow>(MappedTable<TRow> table, Func<TRow, GeolocationRule> rule, string prefix = "")
{
    private readonly ReadColumn<bool> enabled = table.Column(prefix + "geoloc_enabled", SqlTypes.Bool, row => rule(row).Enabled);

    private readonly ReadColumn<GeolocationBehavior> listed =
        table.Column(prefix + "behavior_detected_countries", SqlEnums.Behavior, row => rule(row).ListedCountries);

    private readonly ReadColumn<GeolocationBehavior> others =
        table.Column(prefix + "behavior_non_detected_countries", SqlEnums.Behavior, row => rule(row).OtherCountries);

    internal Column[] All => [enabled, listed, others];

    internal GeolocationRule Read(SqlRow row) =>
        new() { Enabled = row.Get(enabled), ListedCountries = row.Get(listed), OtherCountries = row.Get(others) };
}

using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The columns that say which builds of apps a row is for.</summary>
/// <param name="target">What a row says.</param>
internal sealed class TargetColumns<TRow>(MappedTable<TRow> map, Func<TRow, AppTarget> target)
{
    private readonly ReadColumn<AppPlatform?> platform =
        map.Column("platform", SqlEnums.AppPlatformOrNull, row => target(row).Platform);

    private readonly ReadColumn<BuildRange> builds = map.Column("builds", SqlTypes.Builds, row => target(row).Builds);

    private readonly ReadColumn<CountryCode?> country = map.Column("country", SqlTypes.CountryOrNull, row => target(row).Country);

    private readonly ReadColumn<LanguageCode?> language = map.Column("language", SqlTypes.LanguageOrNull, row => target(row).Language);

    internal AppTarget Read(SqlRow row) => new(row.Get(platform), row.Get(builds), row.Get(country), row.Get(language));
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What builds of apps were made with: a row for each build that told.</summary>
internal static class AppManifestTable
{
    internal static readonly MappedTable<AppManifest> Map = new("app_manifest", Read);

    private static readonly ReadColumn<AppPlatform> Platform =
        Map.Column("platform", SqlEnums.AppPlatform, static manifest => manifest.Platform);
    private static readonly ReadColumn<BuildVersion> Build = Map.Column("build", SqlTypes.Build, static manifest => manifest.Build);
    private static readonly ReadColumn<ImmutableArray<long>> Operations =
        Map.Column("operations", SqlTypes.Numbers, static manifest => manifest.Operations);

    static AppManifestTable() => Map.Announces(ChangeAggregate.Settings);

    private static AppManifest Read(SqlRow row) => new(row.Get(Platform), row.Get(Build), row.Get(Operations));
}

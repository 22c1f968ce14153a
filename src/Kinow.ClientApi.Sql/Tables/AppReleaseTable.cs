using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What is released of apps: a row for each platform.</summary>
internal static class AppReleaseTable
{
    internal static readonly MappedTable<AppRelease> Map = new("app_release", Read);

    private static readonly ReadColumn<AppPlatform> Platform =
        Map.Column("platform", SqlEnums.AppPlatform, static release => release.Platform);
    private static readonly ReadColumn<string?> Url = Map.Column("store_url", SqlTypes.TextOrNull, static release => release.StoreUrl);
    private static readonly ReadColumn<BuildVersion?> Minimum =
        Map.Column("minimum_build", SqlTypes.BuildOrNull, static release => release.Minimum);
    private static readonly ReadColumn<BuildVersion?> Recommended =
        Map.Column("recommended_build", SqlTypes.BuildOrNull, static release => release.Recommended);

    static AppReleaseTable() => Map.Announces(ChangeAggregate.Settings);

    private static AppRelease Read(SqlRow row) => new(row.Get(Platform), row.Get(Url), row.Get(Minimum), row.Get(Recommended));
}

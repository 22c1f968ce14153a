using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>
/// What operators change so that it can be taken back. A further one is a declaration and its place in <see cref="All"/>.
/// </summary>
public static class ReversibleKinds
{
    /// <summary>What is released of an app, by its platform.</summary>
    public static ReversibleKind AppRelease { get; } =
        new("app_release", new ReversibleTable(AppReleaseTable.Map, "platform = @Key", "platform"));

    /// <summary>How some builds stand, by the rule's id.</summary>
    public static ReversibleKind AppRule { get; } = new(
        "app_rule",
        new ReversibleTable(AppRuleTable.Map, "id = @Key", "id"),
        new ReversibleTable(AppRuleTable.Texts, "app_rule_id = @Key", "app_rule_id", "language_id"));

    /// <summary>A value or a switch of apps, by its id.</summary>
    public static ReversibleKind AppValue { get; } = new("app_value", new ReversibleTable(AppValueTable.Map, "id = @Key", "id"));

    /// <summary>What a build was made with, by the build, such as <c>ios/5.2</c>. The operations themselves stay.</summary>
    public static ReversibleKind AppManifest { get; } = new(
        "app_manifest",
        new ReversibleTable(
            AppManifestTable.Map,
            "platform = SUBSTRING_INDEX(@Key, '/', 1) AND build = SUBSTRING_INDEX(@Key, '/', -1)",
            "platform",
            "build"));

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<ReversibleKind> All { get; } = [AppRelease, AppRule, AppValue, AppManifest];
}

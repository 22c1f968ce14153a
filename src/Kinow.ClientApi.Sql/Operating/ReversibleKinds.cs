using Kinow.ClientApi.Sql.Mapping;
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
    public static ReversibleKind AppValue { get; } = ById("app_value", AppValueTable.Map);

    /// <summary>What a build was made with, by the build, such as <c>ios/5.2</c>. The operations themselves stay.</summary>
    public static ReversibleKind AppManifest { get; } = new(
        "app_manifest",
        new ReversibleTable(
            AppManifestTable.Map,
            "platform = SUBSTRING_INDEX(@Key, '/', 1) AND build = SUBSTRING_INDEX(@Key, '/', -1)",
            "platform",
            "build"));

    /// <summary>A screen of apps, by its id.</summary>
    public static ReversibleKind Screen { get; } = ById("screen", ScreenTable.Map);

    /// <summary>A menu of apps, by its id.</summary>
    public static ReversibleKind Menu { get; } = ById("menu", MenuTable.Map);

    /// <summary>A page of text, by its id.</summary>
    public static ReversibleKind ContentPage { get; } = ById("content_page", ContentPageTable.Map);

    /// <summary>A live event with its further values, by its id.</summary>
    public static ReversibleKind LiveEvent { get; } = new(
        "live_event",
        new ReversibleTable(LiveEventTable.Map, "id = @Key", "id"),
        new ReversibleTable(LiveEventValueTable.Map, "live_event_id = @Key", "live_event_id", "name"));

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<ReversibleKind> All { get; } =
        [AppRelease, AppRule, AppValue, AppManifest, Screen, Menu, ContentPage, LiveEvent];

    private static ReversibleKind ById(string name, Table table) => new(name, new ReversibleTable(table, "id = @Key", "id"));
}

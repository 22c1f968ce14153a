using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>How some builds of apps stand, what their users are told apart.</summary>
internal static class AppRuleTable
{
    internal static readonly MappedTable<AppRule> Map = new("app_rule", Read);

    internal static readonly TextTable<AppRule> Texts = new("app_rule_text", "app_rule_id", ChangeAggregate.Settings);
    internal static readonly TextColumn Message = Texts.Text("message", static rule => rule.Message);

    private static readonly ReadColumn<long> Id = Map.Column("id", SqlTypes.Long, static rule => rule.Id);
    private static readonly TargetColumns<AppRule> Target = new(Map, static rule => rule.Target);
    private static readonly ReadColumn<AppStatus> Status = Map.Column("status", SqlEnums.AppStatus, static rule => rule.Status);
    private static readonly ReadColumn<int?> RetryAfter = Map.Column("retry_after", SqlTypes.IntOrNull, static rule => rule.RetryAfter);
    private static readonly ReadColumn<DateTimeOffset?> From =
        Map.Column("date_from", SqlTypes.InstantOrNull, static rule => rule.Window.From);
    private static readonly ReadColumn<DateTimeOffset?> To = Map.Column("date_to", SqlTypes.InstantOrNull, static rule => rule.Window.To);

    static AppRuleTable() => Map.Announces(ChangeAggregate.Settings);

    private static AppRule Read(SqlRow row) => new()
    {
        Id = row.Get(Id),
        Target = Target.Read(row),
        Status = row.Get(Status),
        RetryAfter = row.Get(RetryAfter),
        Window = new(row.Get(From), row.Get(To)),
    };
}

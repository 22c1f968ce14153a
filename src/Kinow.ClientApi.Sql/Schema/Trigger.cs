namespace Kinow.ClientApi.Sql.Schema;

/// <summary>A trigger as <c>information_schema</c> shows it.</summary>
internal sealed record Trigger(string Name, string Table, string Event, string Timing, string Body)
{
    internal string Create => $"CREATE TRIGGER `{Name}` {Timing} {Event} ON `{Table}` FOR EACH ROW {Body}";

    internal string Drop => $"DROP TRIGGER `{Name}`";

    /// <summary>Whether it writes to the change log, as those do that are made from maps.</summary>
    internal bool Announces =>
        Body.Contains("log_change", StringComparison.Ordinal) || Body.Contains("change_log", StringComparison.Ordinal);
}

using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Schema;

/// <summary>
/// Makes triggers from the map of a table. They announce changes of rows in the same transaction; a row that is written as it was announces
/// nothing, and neither does a connection that loads in bulk and has set <c>@kinow_bulk</c>.
/// </summary>
internal static class TriggerWriter
{
    private const string New = "NEW";
    private const string Old = "OLD";

    internal static IEnumerable<Trigger> For(Table table)
    {
        if (table.Announcements is not { } announced) return [];
        var created = Block(Announce(announced.Subject, New, announced.Subject.Created));
        Trigger[] inserts = announced.TellsInserts ? [new($"{table.Name}_insert", table.Name, "INSERT", "AFTER", created)] : [];
        return
        [
            .. inserts,
            new($"{table.Name}_update", table.Name, "UPDATE", "AFTER", Block(Update(table, announced))),

            // Before, because cascades fire no triggers: what goes with the row is still there to be found.
            new($"{table.Name}_delete", table.Name, "DELETE", "BEFORE", Block(Delete(announced))),
        ];
    }

    private static string Update(Table table, Announcements announced)
    {
        var subject = announced.Subject;
        List<string> statements = [Announce(subject, New, subject.Updated)];
        if (subject.Identity.Length > 0) statements.Add(Unless(Same(subject.Identity), Announce(subject, Old, subject.Deleted)));
        statements.AddRange(announced.Parents.Select(parent =>
            Unless($"{Same(parent.Identity)} OR {Any(parent.Identity)}", Announce(parent, Old, parent.Updated))));
        var changed = Unless(Same(table.Columns.Select(static column => column.Name)), string.Join("\n    ", statements));
        return If(announced.UpdateCondition, changed);
    }

    private static string Delete(Announcements announced) => If(announced.DeleteCondition, string.Join("\n  ",
    [
        Announce(announced.Subject, Old, announced.Subject.Deleted),
        .. announced.Parents.Select(static parent => Unless(Any(parent.Identity), Announce(parent, Old, parent.Updated))),
        .. announced.Dependents.Select(static dependent => Dependents(dependent.Table, dependent.Condition, dependent.Stays)),
    ]));

    private static string Announce(ChangeSubject subject, string row, string name) =>
        $"CALL log_change({On(subject.Aggregate, row)}, {On(subject.Key, row)}, {On(name, row)});";

    // The quotes around the variable keep clients from reading it as a parameter.
    private static string Dependents(Table table, string condition, bool stays)
    {
        var subject = table.Announcements!.Subject;
        string[] expressions = [subject.Aggregate, subject.Key, stays ? subject.Updated : subject.Deleted];
        var values = string.Join(", ", expressions.Select(expression => On(expression, table.Sql)));
        return Unless(
            "@`kinow_bulk` <=> 1",
            $"INSERT INTO change_log (aggregate, aggregate_id, subject) SELECT {values} FROM {table.Sql} WHERE {On(condition, Old)};");
    }

    private static string Block(string statements) => $"BEGIN\n  {statements}\nEND";

    private static string If(string? condition, string statements) =>
        condition is null ? statements : $"IF {condition} THEN\n  {statements}\n  END IF;";

    private static string Unless(string condition, string statements) =>
        $"IF NOT ({condition}) THEN\n    {statements}\n  END IF;";

    private static string Same(IEnumerable<string> columns) =>
        string.Join(" AND ", columns.Select(static column => $"NEW.`{column}` <=> OLD.`{column}`"));

    private static string Any(IEnumerable<string> columns) =>
        string.Join(" OR ", columns.Select(static column => $"OLD.`{column}` IS NULL"));

    private static string On(string expression, string row) => expression.Replace("{row}", row, StringComparison.Ordinal);
}

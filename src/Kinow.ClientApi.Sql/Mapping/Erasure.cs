namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>
/// What becomes of a table's rows when an account is erased. Statements have the account, and the anonymous identity that it came from, as
/// <c>@Accounts</c>, the account's id as text as <c>@AccountText</c>, and the id of nobody as <c>@Nobody</c>.
/// </summary>
internal sealed class Erasure
{
    private readonly Func<string, string>? statement;

    private Erasure(Func<string, string>? statement) => this.statement = statement;

    /// <summary>A foreign key removes them with the account's own row. Cascades fire no triggers: the account's end is told once.</summary>
    internal static Erasure Cascade { get; } = new(null);

    /// <summary>Whether a foreign key does it.</summary>
    internal bool IsByCascade => statement is null;

    /// <summary>They are removed.</summary>
    /// <param name="column">The column with the account.</param>
    internal static Erasure Remove(string column) => new(table => $"DELETE FROM {table} WHERE {column} IN @Accounts");

    /// <summary>They stay, as nobody's.</summary>
    /// <param name="assignments">What takes away whom they tell of.</param>
    /// <param name="condition">Finds them.</param>
    internal static Erasure Change(string assignments, string condition) =>
        new(table => $"UPDATE {table} SET {assignments} WHERE {condition}");

    /// <summary>The statement for a table; null where a foreign key does it.</summary>
    internal string? StatementOf(Table table) => statement?.Invoke(table.Sql);
}

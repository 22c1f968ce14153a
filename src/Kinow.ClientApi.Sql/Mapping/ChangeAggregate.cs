using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>The aggregates whose changes are announced, each with the name that its events begin with.</summary>
internal sealed class ChangeAggregate
{
    private readonly string aggregate;
    private readonly Func<string, string> subject;
    private readonly Func<string, string> key;
    private readonly string[] kind;

    private ChangeAggregate(string aggregate, Func<string, string> subject, Func<string, string>? key = null, params string[] kind) =>
        (this.aggregate, this.subject, this.key, this.kind) = (aggregate, subject, key ?? (static column => $"{{row}}.{column}"), kind);

    /// <summary>The aggregate's kind in the change log: a SQL expression over a row, a text where all rows have the same.</summary>
    internal string Name => aggregate;

    internal static ChangeAggregate Product { get; } = Of(ItemKinds.Product);

    internal static ChangeAggregate Category { get; } = Of(ItemKinds.Category);

    internal static ChangeAggregate Tag { get; } = Of(ItemKinds.Tag);

    internal static ChangeAggregate Feature { get; } = Of(ItemKinds.Feature);

    internal static ChangeAggregate Video { get; } = Of(ItemKinds.Video);

    internal static ChangeAggregate VideoGroup { get; } = Of(ItemKinds.VideoGroup);

    internal static ChangeAggregate Extract { get; } = Of(ItemKinds.Extract);

    /// <summary>An actor or a director, by the column <c>kind</c>.</summary>
    internal static ChangeAggregate Person { get; } =
        new("{row}.kind", static change => $"CONCAT({{row}}.kind, '_{change}')", null, "kind");

    internal static ChangeAggregate Customer { get; } = ByUuid("customer");

    internal static ChangeAggregate Session { get; } = ByUuid("session");

    /// <summary>The one document of the platform and its settings.</summary>
    internal static ChangeSubject Settings { get; } = new("'settings'", "'platform'")
    {
        Created = "'settings_updated'",
        Updated = "'settings_updated'",
        Deleted = "'settings_updated'",
    };

    /// <summary>The items of a kind.</summary>
    internal static ChangeAggregate Of(ItemKind kind) => new($"'{kind.Name}'", change => $"'{kind.CompactName}_{change}'");

    private static ChangeAggregate ByUuid(string name) =>
        new($"'{name}'", change => $"'{name}_{change}'", static column => $"BIN_TO_UUID({{row}}.{column})");

    /// <summary>For rows that are the aggregate.</summary>
    internal ChangeSubject Itself(string column) =>
        Subject(key(column), column) with { Created = subject("created"), Deleted = subject("deleted") };

    /// <summary>For rows that are part of the aggregate that a column names.</summary>
    internal ChangeSubject Part(string column) => Subject(key(column), column);

    /// <summary>For rows that are part of an aggregate under events of their own name.</summary>
    internal ChangeSubject Part(string column, string name, bool hasEvents) => Subject(key(column), column) with
    {
        Created = hasEvents ? $"'{name}_created'" : $"'{name}_updated'",
        Updated = $"'{name}_updated'",
        Deleted = hasEvents ? $"'{name}_deleted'" : $"'{name}_updated'",
    };

    /// <summary>For rows that lead to the aggregate by way of another table.</summary>
    /// <param name="query">Finds its id; <c>{row}</c> is the row.</param>
    /// <param name="column">The column that it starts from.</param>
    internal ChangeSubject PartBy(string query, string column) => Subject($"({query})", column);

    private ChangeSubject Subject(string id, string column) => new(aggregate, id, [.. kind, column])
    {
        Created = subject("updated"),
        Updated = subject("updated"),
        Deleted = subject("updated"),
    };
}

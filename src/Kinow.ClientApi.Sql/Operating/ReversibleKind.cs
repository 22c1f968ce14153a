using System.Text.Json;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>
/// A kind of thing whose changes by operators can be taken back. What stands of one is a JSON object with the rows of its tables, and
/// taking a change back is writing the rows of before.
/// </summary>
public sealed class ReversibleKind
{
    private readonly ReversibleTable[] tables;

    /// <param name="name">What it is called in the book. It stays: actions of before have it.</param>
    /// <param name="tables">Its tables, each after those that its rows refer to.</param>
    internal ReversibleKind(string name, params ReversibleTable[] tables) => (Name, this.tables) = (name, tables);

    /// <summary>What it is called in the book.</summary>
    public string Name { get; }

    /// <summary>What stands of one that there is not.</summary>
    internal JsonElement Nothing => Parse(tables.Select(static table => $"\"{table.Name}\":[]"));

    /// <summary>Reads and locks what stands of one.</summary>
    internal async Task<JsonElement> ReadAsync(SqlSession session, string key, CancellationToken cancellationToken)
    {
        var parts = new List<string>();
        foreach (var table in tables) parts.Add($"\"{table.Name}\":{await table.ReadAsync(session, key, cancellationToken)}");
        return Parse(parts);
    }

    /// <summary>Writes what shall stand of one.</summary>
    /// <param name="rows">What stands.</param>
    internal async Task WriteAsync(SqlSession session, JsonElement rows, JsonElement wanted, CancellationToken cancellationToken)
    {
        foreach (var table in tables.Reverse())
            await table.DeleteAsync(session, rows.GetProperty(table.Name), wanted.GetProperty(table.Name), cancellationToken);
        foreach (var table in tables)
            await table.WriteAsync(session, rows.GetProperty(table.Name), wanted.GetProperty(table.Name), cancellationToken);
    }

    private static JsonElement Parse(IEnumerable<string> parts)
    {
        using var json = JsonDocument.Parse($"{{{string.Join(',', parts)}}}");
        return json.RootElement.Clone();
    }
}

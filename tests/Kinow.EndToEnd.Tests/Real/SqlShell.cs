using System.Data.Common;
using System.Globalization;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>A person at the database: statements as they are typed.</summary>
/// <param name="connectionString">The database.</param>
internal sealed class SqlShell(string connectionString) : IDisposable
{
    private readonly SqlDataSource source = new(connectionString);

    /// <summary>Runs a statement and gives the number of rows that it changed.</summary>
    public async Task<int> ExecuteAsync(string statement)
    {
        await using var command = source.CreateCommand(statement);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Runs a query and gives its rows as texts; NULL is an empty one.</summary>
    public async Task<List<string[]>> QueryAsync(string query)
    {
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync()) rows.Add(Row(reader));
        return rows;
    }

    public void Dispose() => source.Dispose();

    private static string[] Row(DbDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")];
}

using System.Globalization;
using MySqlConnector;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Statements of the one who looks after a pooled database.</summary>
/// <param name="connection">An open connection that nobody else uses.</param>
internal sealed class PoolSession(MySqlConnection connection)
{
    private const int MostDeadlocks = 5;

    /// <summary>Runs statements that do no harm when they are run again.</summary>
    internal async Task ExecuteAsync(string sql, params (string Name, string Value)[] values)
    {
        for (var deadlocks = 0; ; deadlocks++)
        {
            try
            {
                await using var command = Command(sql, values);
                await command.ExecuteNonQueryAsync();
                return;
            }
            catch (MySqlException deadlock) when (deadlock.ErrorCode == MySqlErrorCode.LockDeadlock && deadlocks < MostDeadlocks)
            {
                // On a new server the first ones of several processes meet at the pool's own tables.
                await Task.Delay(Random.Shared.Next(200));
            }
        }
    }

    /// <summary>The last column of each row as a text; NULL is an empty one.</summary>
    internal async Task<List<string>> ListAsync(string sql, params (string Name, string Value)[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(Convert.ToString(reader.GetValue(reader.FieldCount - 1), CultureInfo.InvariantCulture) ?? "");
        return rows;
    }

    /// <summary>Takes a lock of the server if nobody has it.</summary>
    internal async Task<bool> LockAsync(string name) => await ListAsync("SELECT GET_LOCK(@name, 0)", ("@name", name)) is ["1"];

    private MySqlCommand Command(string sql, (string Name, string Value)[] values)
    {
        var command = new MySqlCommand(sql, connection);
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}

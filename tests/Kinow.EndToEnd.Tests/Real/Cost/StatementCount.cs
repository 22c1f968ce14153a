using System.Globalization;

namespace Kinow.EndToEnd.Tests.Real.Cost;

/// <summary>Statements that clients have sent to a server of MySQL, each one of a text of several counted by itself.</summary>
/// <param name="shell">A shell of the server that nobody else uses.</param>
internal sealed class StatementCount(SqlShell shell)
{
    private const string Digests =
        "SELECT count_star, LEFT(digest_text, 110) FROM performance_schema.events_statements_summary_by_digest "
        + "ORDER BY count_star DESC LIMIT 40";

    private const string Looks =
        "SELECT COALESCE(SUM(count_star), 0) FROM performance_schema.events_statements_summary_by_digest "
        + "WHERE digest_text LIKE 'SELECT EXISTS%change_log%next_attempt%'";

    private long own;

    /// <summary>Finds out what reading the count counts itself.</summary>
    public async Task CalibrateAsync()
    {
        var (first, second) = (await ReadAsync(), await ReadAsync());
        for (var i = 0; i < 8; i++)
        {
            (first, second) = (second, await ReadAsync());
            own = own == 0 ? second - first : Math.Min(own, second - first);
        }
    }

    /// <summary>Statements since some start; what it counts of itself is left out by <see cref="Between"/>.</summary>
    public async Task<long> ReadAsync() =>
        long.Parse((await shell.QueryAsync("SHOW GLOBAL STATUS LIKE 'Questions'"))[0][1], CultureInfo.InvariantCulture);

    /// <summary>Statements of others between two readings.</summary>
    public long Between(long first, long second) => second - first - own;

    /// <summary>Begins to tell statements by their texts.</summary>
    public Task ClearTextsAsync() => shell.ExecuteAsync("TRUNCATE TABLE performance_schema.events_statements_summary_by_digest");

    /// <summary>How often the dispatcher has looked since whether something is due. It does so by time, whatever is written.</summary>
    public async Task<long> LooksAsync() => long.Parse((await shell.QueryAsync(Looks))[0][0], CultureInfo.InvariantCulture);

    /// <summary>The texts of what was sent since, the most frequent first.</summary>
    public async Task<string> TextsAsync() =>
        string.Join('\n', (await shell.QueryAsync(Digests)).Select(static row => $"{row[0],6} {row[1]}"));
}

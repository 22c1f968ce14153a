using System.Collections.Concurrent;
using MySqlConnector;

namespace Kinow.TestSupport;

/// <summary>
/// The servers that all tests of a process share. Each is the one that its <c>KINOW_TEST_…</c> variable names, or is started at its first
/// use on a free port and ends with the process, however that ends. Keep your data apart with <see cref="Isolation"/>.
/// </summary>
public static class Servers
{
    // Held as long as the process lives: a server whose watchdog is collected loses its pipe, and ends.
    private static readonly ConcurrentBag<PrivateServer> Started = [];

    private static readonly Dictionary<Server, Lazy<Task<string>>> Addresses =
        Enum.GetValues<Server>().ToDictionary(server => server, server => new Lazy<Task<string>>(() => FindAsync(server)));

    /// <summary>Why a server cannot be had here; null when it can.</summary>
    /// <param name="server">The server.</param>
    public static string? Missing(Server server) =>
        Given(server) is not null || ServerSource.For(server) is not null
            ? null
            : $"needs {server}: set {ServerAddress.Variable(server)}, or have the servers' folder beside the repository, or docker compose";

    /// <summary>The address of a search engine.</summary>
    /// <param name="server">OpenSearch, or Elasticsearch.</param>
    public static async Task<SearchAddress> SearchAsync(Server server = Server.OpenSearch) =>
        SearchAddress.Parse(await Addresses[server].Value);

    /// <summary>The connection string of MySQL. Its user may create databases.</summary>
    /// <param name="database">The database to name in it; none when not given. It is not created.</param>
    public static async Task<string> MySqlAsync(string? database = null)
    {
        var server = await Addresses[Server.MySql].Value;
        return database is null ? server : $"{server.TrimEnd(';')};Database={database}";
    }

    /// <summary>Drops a database if it is there, however long a busy server takes: what tests leave behind fails no test.</summary>
    /// <param name="database">Its name.</param>
    public static async Task DropDatabaseAsync(string database)
    {
        await using var connection = new MySqlConnection($"{(await MySqlAsync()).TrimEnd(';')};Pooling=false;Connection Timeout=60");
        await connection.OpenAsync();
        await using var drop = connection.CreateCommand();
        drop.CommandText = $"DROP DATABASE IF EXISTS `{database}`";
        drop.CommandTimeout = 120;
        await drop.ExecuteNonQueryAsync();
    }

    /// <summary>The endpoint of SQS. Any credentials will do.</summary>
    public static async Task<Uri> SqsAsync() => new(await Addresses[Server.Sqs].Value);

    private static string? Given(Server server) =>
        Environment.GetEnvironmentVariable(ServerAddress.Variable(server)) is { Length: > 0 } address ? address : null;

    // It is never disposed: its watchdog ends it with the process.
    private static async Task<string> FindAsync(Server server)
    {
        if (Given(server) is { } given) return given;
        var started = await PrivateServer.StartAsync(server);
        Started.Add(started);
        return started.Address;
    }
}

using Kinow.ClientApi.Sql.Schema;
using Kinow.TestSupport;
using MySqlConnector;

namespace Kinow.ClientApi.TestSupport;

/// <summary>
/// A database on the shared server as a migration of this build leaves it, for one test or one class. To migrate takes seconds, so such
/// databases stay on the server and are used again, one by one: who holds the lock of its name has it alone, also among processes.
/// Whatever its last user left in it is gone when the next one gets it (<see cref="PooledSchema"/>).
/// </summary>
public sealed class MigratedDatabase : IAsyncDisposable
{
    // Builds with other tables have other names.
    private static readonly string Pool = $"kinow_pool_{typeof(Migrator).Module.ModuleVersionId:N}"[..24];

    private readonly MySqlConnection keeper;

    private MigratedDatabase(string name, MySqlConnection keeper) => (Name, this.keeper) = (name, keeper);

    /// <summary>Its name on the server.</summary>
    public string Name { get; }

    /// <summary>A database that nobody else uses until it is given back by disposing of it.</summary>
    public static async Task<MigratedDatabase> TakeAsync()
    {
        var server = (await Servers.MySqlAsync()).TrimEnd(';');
        var keeper = new MySqlConnection(
            $"{server};Pooling=false;Connection Timeout=60;Default Command Timeout=300;Allow User Variables=true");
        try
        {
            await keeper.OpenAsync();
            var session = new PoolSession(keeper);
            var name = await LockAsync(session);
            await new PooledSchema(session, name).PrepareAsync();
            return new(name, keeper);
        }
        catch
        {
            await keeper.DisposeAsync();
            throw;
        }
    }

    /// <summary>Gives it back. Whoever is still connected to it will be cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await new PoolSession(keeper).ExecuteAsync("DO RELEASE_ALL_LOCKS()");
        await keeper.DisposeAsync();
    }

    // The lock goes with its connection, so nothing stays taken by a process that was killed.
    private static async Task<string> LockAsync(PoolSession session)
    {
        for (var number = 1; ; number++)
        {
            var name = $"{Pool}_{number}";
            if (await session.LockAsync(name)) return name;
        }
    }
}

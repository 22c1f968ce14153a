using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>
/// A bounded pool. Session settings are set once for each physical connection and put back, in the background, only where a statement may
/// have changed them. The driver's own pool would do that at every borrow, or not at all.
/// </summary>
internal sealed class SqlPool(SqlDataSource source) : IAsyncDisposable
{
    // The server closes what is idle for a minute, and a load balancer or a frozen process may lose a connection without a word.
    private static readonly TimeSpan TrustedIdleTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestIdleTime = TimeSpan.FromSeconds(45);

    [SuppressMessage("Usage", "CA2213", Justification = "Connections that are being returned still release it.")]
    private readonly SemaphoreSlim places = new(source.Options.MaxPoolSize);

    private readonly LinkedList<(DbConnection Connection, long Since)> idle = [];
    private readonly Lock gate = new();
    private bool isDisposed;

    private SqlOptions Options => source.Options;

    private TimeProvider Time => source.Options.Time;

    internal async Task<DbConnection> RentAsync(CancellationToken cancellationToken)
    {
        if (!await places.WaitAsync(Options.ConnectTimeout, cancellationToken))
            throw new SqlUnavailableException("All connections to the database are in use.");
        var opening = OpenAsync();
        try
        {
            return await SqlDatabase.WithinAsync(opening, Options.ConnectTimeout, cancellationToken);
        }
        catch (Exception failure)
        {
            _ = AbandonAsync(opening);
            if (failure is OperationCanceledException or SqlUnavailableException) throw;
            if (SqlFaults.Of(failure) != SqlFault.Unavailable) throw;
            throw new SqlUnavailableException("The database cannot be reached.", failure);
        }
    }

    /// <summary>Takes a session's connection back once nothing runs on it any more. Never throws.</summary>
    internal async Task ReturnAsync(SqlSession session)
    {
        var isQuiet = await IsQuietAsync(session);
        var isUsable = isQuiet && Options.Pooled && session.Connection.State == ConnectionState.Open && await TryCleanAsync(session);
        await KeepAsync(session.Connection, isUsable);
    }

    public async ValueTask DisposeAsync()
    {
        List<DbConnection> closing;
        lock (gate)
        {
            isDisposed = true;
            closing = [.. idle.Select(static entry => entry.Connection)];
            idle.Clear();
        }

        foreach (var connection in closing) await CloseAsync(connection);
    }

    private async Task<DbConnection> OpenAsync()
    {
        while (TakeIdle() is { } entry)
        {
            if (Time.GetElapsedTime(entry.Since) < TrustedIdleTime || await IsAliveAsync(entry.Connection)) return entry.Connection;
            await CloseAsync(entry.Connection);
        }

        return await source.OpenConnectionAsync(CancellationToken.None);
    }

    // The driver's own limit ends an abandoned statement, except one whose text the server does not take in.
    private static async Task<bool> IsQuietAsync(SqlSession session)
    {
        await session.Running.WaitAsync(session.LongestRun * 2).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return session.Running.IsCompleted;
    }

    private async Task<bool> TryCleanAsync(SqlSession session)
    {
        if (session.IsClean) return true;
        var cleaning = source.CleanAsync(session.Connection, session.MayHaveChanged);
        await cleaning.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return cleaning.IsCompletedSuccessfully;
    }

    private static async Task<bool> IsAliveAsync(DbConnection connection)
    {
        var ping = SqlDataSource.PingAsync(connection);
        await ping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ping.IsCompletedSuccessfully;
    }

    // A connection that opens although nobody waits for it any more is one for the next caller.
    private async Task AbandonAsync(Task<DbConnection> opening)
    {
        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.IsCompletedSuccessfully) await KeepAsync(await opening, isUsable: true);
        else places.Release();
    }

    private async Task KeepAsync(DbConnection connection, bool isUsable)
    {
        if (!isUsable || !Options.Pooled || !TryPutIdle(connection)) await CloseAsync(connection);
        places.Release();
        while (TakeStale() is { } stale) await CloseAsync(stale);
    }

    private bool TryPutIdle(DbConnection connection)
    {
        lock (gate)
        {
            if (!isDisposed) idle.AddFirst((connection, Time.GetTimestamp()));
            return !isDisposed;
        }
    }

    private (DbConnection Connection, long Since)? TakeIdle()
    {
        lock (gate)
        {
            if (idle.First is not { } first) return null;
            idle.RemoveFirst();
            return first.Value;
        }
    }

    private DbConnection? TakeStale()
    {
        lock (gate)
        {
            if (idle.Last is not { } last || Time.GetElapsedTime(last.Value.Since) < LongestIdleTime) return null;
            idle.RemoveLast();
            return last.Value.Connection;
        }
    }

    private static async Task CloseAsync(DbConnection connection) =>
        await connection.DisposeAsync().AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Storage.Aurora.Connections;

/// <summary>
/// The way to the database: sessions with bounded waits, snapshots with their version, transactions that are tried again after a conflict.
/// All methods throw <see cref="SqlUnavailableException"/> when the database is out of reach or does not answer in time. Thread-safe.
/// </summary>
public sealed class SqlDatabase : IDisposable
{
    private readonly SqlDataSource source;

    [SuppressMessage("Usage", "CA2213", Justification = "Connections that are closing still come back to it; without a wait handle there is nothing in it to free.")]
    private readonly SemaphoreSlim free;

    /// <summary>The way to one database.</summary>
    /// <param name="source">Opens connections.</param>
    public SqlDatabase(SqlDataSource source)
    {
        this.source = source;
        free = new(source.Options.MaxPoolSize);
        Threads = new(source.Options.MaxPoolSize);
    }

    internal SqlOptions Options => source.Options;

    internal SqlThreads Threads { get; }

    /// <summary>Sees every statement before it runs.</summary>
    internal Action<string, object?>? Observer { get; set; }

    /// <summary>Works on a connection without a transaction.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<T> UseAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);
        var session = new SqlSession(this, connection);
        try
        {
            return await work(session);
        }
        catch (Exception failure) when (SqlFaults.Of(failure) == SqlFault.Unavailable && failure is not StoreUnavailableException)
        {
            throw new SqlUnavailableException("The database is out of reach.", failure);
        }
        finally
        {
            _ = CloseAsync(session.Busy, connection);
        }
    }

    /// <summary>
    /// Reads from one consistent snapshot. The version is the database's clock in microseconds since 1970, read before the snapshot was taken:
    /// what was committed before that moment is in the snapshot, so a document with a higher version is never older.
    /// </summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="read">Reads; it is given the version.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<T> ReadAsync<T>(Func<SqlSession, long, Task<T>> read, CancellationToken cancellationToken) => UseAsync(
        async session =>
        {
            const string begin = "SELECT CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED); START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";
            var version = await session.FirstAsync<long>(begin, null, cancellationToken);
            var result = await read(session, version);
            await session.ExecuteAsync("COMMIT", null, cancellationToken);
            return result;
        },
        cancellationToken);

    /// <summary>Works in one transaction, which is committed when the work is done and tried again as a whole after a conflict.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="work">The work; it may run several times.</param>
    /// <param name="cancellationToken">Stops waiting. A transaction whose commit was under way may have been committed.</param>
    public async Task<T> WriteAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await UseAsync(session => InTransactionAsync(session, work, cancellationToken), cancellationToken);
            }
            catch (DbException conflict) when (SqlFaults.Of(conflict) == SqlFault.Conflict && attempt < Options.Retries)
            {
                await Task.Delay(Random.Shared.Next(5, 20 << attempt), cancellationToken);
            }
        }
    }

    /// <summary>Closes idle connections.</summary>
    public void Dispose()
    {
        Threads.Dispose();
        source.Dispose();
    }

    internal static async Task<T> WithinAsync<T>(Task<T> running, TimeSpan limit, CancellationToken cancellationToken)
    {
        try
        {
            return await running.WaitAsync(limit, cancellationToken);
        }
        catch (TimeoutException late) when (!running.IsCompleted)
        {
            throw new SqlUnavailableException("The database did not answer in time.", late);
        }
    }

    // Without a commit the connection is closed with its transaction open, which rolls it back.
    private static async Task<T> InTransactionAsync<T>(SqlSession session, Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("START TRANSACTION", null, cancellationToken);
        var result = await work(session);
        await session.ExecuteAsync("COMMIT", null, cancellationToken);
        return result;
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!await free.WaitAsync(Options.ConnectTimeout, cancellationToken)) throw new SqlUnavailableException("All connections to the database are in use.");
        var opening = Threads.RunAsync(source.OpenConnection);
        try
        {
            return await WithinAsync(opening, Options.ConnectTimeout, cancellationToken);
        }
        catch (Exception failure)
        {
            _ = CloseAsync(opening);
            if (failure is OperationCanceledException or SqlUnavailableException) throw;
            if (SqlFaults.Of(failure) == SqlFault.Unavailable) throw new SqlUnavailableException("The database cannot be reached.", failure);
            throw;
        }
    }

    private async Task CloseAsync(Task<DbConnection> opening)
    {
        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.IsCompletedSuccessfully) await CloseAsync(Task.CompletedTask, await opening);
        else free.Release();
    }

    // The place among the connections is free only when nothing runs on the connection any more, however long nobody has waited for it.
    private async Task CloseAsync(Task busy, DbConnection connection)
    {
        await busy.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ((Task)Threads.RunAsync(
            () =>
            {
                connection.Dispose();
                return true;
            })).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        free.Release();
    }
}

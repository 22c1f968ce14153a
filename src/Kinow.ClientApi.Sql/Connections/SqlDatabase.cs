using System.Collections.Concurrent;
using System.Data.Common;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Sql.Mapping;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>
/// The way to the database: sessions with bounded waits, snapshots with their version, transactions that are tried again after a conflict.
/// All methods throw <see cref="SqlUnavailableException"/> when the database is out of reach or does not answer in time. Cancelling a call
/// returns to the caller at once; the statement under way ends by its own limit, in the background. Thread-safe.
/// </summary>
/// <param name="source">Opens connections.</param>
/// <param name="logger">Told once of each value in the database that this build does not know.</param>
public sealed class SqlDatabase(SqlDataSource source, ILogger<SqlDatabase>? logger = null) : IDisposable
{
    private readonly SqlPool pool = new(source);
    private readonly ILogger logger = logger ?? (ILogger)NullLogger.Instance;

    // No more than the values of ENUM columns.
    private readonly ConcurrentDictionary<string, bool> told = new(StringComparer.Ordinal);

    internal SqlOptions Options => source.Options;

    /// <summary>Sees every statement before it runs.</summary>
    internal Action<string, SqlArguments?>? Observer { get; set; }

    /// <summary>Works on a connection without a transaction.</summary>
    public async Task<T> UseAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var session = new SqlSession(this, await pool.RentAsync(cancellationToken));
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
            _ = pool.ReturnAsync(session);
        }
    }

    /// <summary>
    /// Reads from one consistent snapshot. The version is the database's clock in microseconds since 1970, read before the snapshot was
    /// taken: what was committed before that moment is in the snapshot, so a document with a higher version is never older.
    /// </summary>
    /// <param name="read">Reads; it is given the version.</param>
    public Task<T> ReadAsync<T>(Func<SqlSession, long, Task<T>> read, CancellationToken cancellationToken) => UseAsync(
        async session =>
        {
            ArgumentNullException.ThrowIfNull(read);
            var version = await session.BeginSnapshotAsync(cancellationToken);
            return await read(session, version);
        },
        cancellationToken);

    /// <summary>Works in one transaction, which is committed when the work is done and tried again as a whole after a conflict.</summary>
    /// <param name="work">The work; it may run several times.</param>
    /// <param name="cancellationToken">A transaction whose commit was under way may have been committed.</param>
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

    /// <summary>Deletes rows of an age, at most as many as nobody has to wait for.</summary>
    /// <param name="statement">With <c>@seconds</c> and <c>@limit</c>.</param>
    /// <returns>The number of rows deleted.</returns>
    internal Task<int> CleanAsync(string statement, TimeSpan age, int limit, CancellationToken cancellationToken) => UseAsync(
        session => session.ExecuteAsync(
            statement, new() { ["seconds"] = (long)age.TotalSeconds, ["limit"] = limit }, cancellationToken),
        cancellationToken);

    internal void Tell(UnknownValueException unknown)
    {
        if (told.TryAdd(unknown.Message, true)) SqlLog.UnknownValue(logger, unknown.Message);
    }

    /// <summary>Closes idle connections, and those in use as soon as they are returned.</summary>
    public void Dispose()
    {
        _ = pool.DisposeAsync().AsTask();
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

    // Without a commit the pool rolls the transaction back.
    private static async Task<T> InTransactionAsync<T>(
        SqlSession session, Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        session.Begin();
        var result = await work(session);
        await session.CommitAsync(cancellationToken);
        return result;
    }
}

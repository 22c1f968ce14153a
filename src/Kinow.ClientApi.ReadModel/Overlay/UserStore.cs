using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>
/// Reads an account's document and its pending commands in one call to the engine, that of a request's batch while it is open, and applies
/// the commands to the document. Without a document or without the engine, the rows are read, and a missing document is written. While the
/// engine is unavailable, pending commands come from the cache.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="rows">The rows, which are read where the engine has no document.</param>
/// <param name="refresher">Writes documents that are missing.</param>
/// <param name="cache">Remembers what is pending for the mutation that may follow.</param>
/// <param name="local">Commands that only this process knows.</param>
/// <param name="time">The clock.</param>
internal sealed class UserStore(
    SearchGateway gateway,
    AccountIndices indices,
    IAccountRows rows,
    AccountRefresher refresher,
    PendingStateCache cache,
    LocalPendingCommands local,
    TimeProvider time)
    : IUserStore
{
    public ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken) => FindAsync(id, null, cancellationToken);

    public async ValueTask<User?> FindAsync(Guid id, ReadBatch? batch, CancellationToken cancellationToken)
    {
        var (isFound, user, pending) = await ReadAsync(id, batch as LoadBatch, cancellationToken);
        if (user is not null) local.Settle(user);
        var commands = Overlay(id, pending);
        if (isFound) return UserFold.Apply(user, commands);

        // An account that is not created yet has no rows; its pending commands are all there is.
        if (UserFold.Apply(null, commands) is { } upcoming) return upcoming;
        return UserFold.Apply(await ReadRowsAsync(id, cancellationToken), commands);
    }

    private async Task<(bool IsFound, User? User, ImmutableArray<PendingEntry> Pending)> ReadAsync(
        Guid id, LoadBatch? batch, CancellationToken cancellationToken)
    {
        try
        {
            var load = new AccountLoad(indices, id) { IsAwaited = true };
            if (batch?.TryAdd(load) is not true) await ReadAsync(load, cancellationToken);
            var (isFound, user, pending) = await load.Reading.WaitAsync(cancellationToken);
            cache.Set(id, pending with { Entries = PendingRules.Needed(pending.Entries, user, time.GetUtcNow()) });
            return (isFound, user, pending.Entries);
        }
        catch (Exception failure) when (failure is SearchUnavailableException or SearchRequestException or StoreUnavailableException)
        {
            return (false, null, cache.Find(id).Entries);
        }
    }

    private async Task ReadAsync(AccountLoad load, CancellationToken cancellationToken)
    {
        var body = new MultiGetBody();
        load.AddTo(body);
        using var result = await gateway.MultiGetAsync(body, cancellationToken);
        load.Accept(result.Documents.AsSpan());
    }

    private async Task<User?> ReadRowsAsync(Guid id, CancellationToken cancellationToken)
    {
        var row = await rows.FindUserAsync(id, cancellationToken);
        if (row.Value is null || gateway.IsCircuitOpen) return row.Value;
        try
        {
            await refresher.WriteAsync(id, row, cancellationToken);
        }
        catch (Exception failure) when (failure is SearchUnavailableException or SearchRequestException)
        {
            // The next read tries again.
        }

        return row.Value;
    }

    private IEnumerable<Command> Overlay(Guid id, ImmutableArray<PendingEntry> pending)
    {
        var alive = PendingRules.Unexpired(pending, time.GetUtcNow());
        var own = local.Of(id);
        if (own.IsEmpty) return alive.Select(static entry => entry.Command);
        return alive.Concat(own).DistinctBy(static e => e.Command.Id).OrderBy(static e => e.Command.Instant).Select(static e => e.Command);
    }
}

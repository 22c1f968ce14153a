using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// Reads accounts: their document and their pending commands in one call of the engine, folded. Without a document, or without the engine,
/// the rows are read; a document that was missing is written then. What is pending is what this process knows of it, when the engine does not say.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="rows">The rows behind.</param>
/// <param name="refresher">Writes documents that are missing.</param>
/// <param name="memory">Remembers what is pending for the mutation that may follow.</param>
/// <param name="unshared">Commands that only this process knows.</param>
/// <param name="time">The clock.</param>
public sealed class UserStore(
    SearchGateway gateway,
    AccountIndices indices,
    IAccountRows rows,
    AccountRefresher refresher,
    PendingMemory memory,
    UnsharedCommands unshared,
    TimeProvider time)
    : IUserStore
{
    /// <inheritdoc/>
    public async ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var (isKnown, user, pending) = await ReadAsync(id, cancellationToken);
        var commands = Overlay(id, pending);
        if (isKnown) return UserFold.Apply(user, commands);

        // An account that is still to be made has no rows yet: all there is to know of it is pending.
        if (commands.OfType<CreateUser>().Any()) return UserFold.Apply(null, commands);
        return UserFold.Apply(await FillAsync(id, cancellationToken), commands);
    }

    private async Task<(bool IsKnown, User? User, ImmutableArray<PendingEntry> Pending)> ReadAsync(
        Guid id, CancellationToken cancellationToken)
    {
        var body = new MultiGetBody();
        body.Add(indices.Users, id.ToString("D"));
        body.Add(indices.Pending, id.ToString("D"));
        try
        {
            using var result = await gateway.MultiGetAsync(body, cancellationToken);
            var isKnown = IsKnown(result.Documents[0], out var user);
            var pending = Pending(result.Documents[1]);
            memory.Remember(id, pending with { Entries = PendingRules.Needed(pending.Entries, user, time.GetUtcNow()) });
            return (isKnown, user, pending.Entries);
        }
        catch (Exception failure) when (failure is SearchUnavailableException or SearchRequestException)
        {
            return (false, null, memory.Find(id).Entries);
        }
    }

    private async Task<User?> FillAsync(Guid id, CancellationToken cancellationToken)
    {
        var row = await rows.FindUserAsync(id, cancellationToken);
        if (row.Value is null || gateway.IsCircuitOpen) return row.Value;
        try
        {
            await refresher.WriteAsync(id, row, cancellationToken);
        }
        catch (Exception failure) when (failure is SearchUnavailableException or SearchRequestException)
        {
            // The next reader will try again.
        }

        return row.Value;
    }

    private IEnumerable<Command> Overlay(Guid id, ImmutableArray<PendingEntry> pending)
    {
        var alive = PendingRules.Alive(pending, time.GetUtcNow());
        var own = unshared.Of(id);
        if (own.IsEmpty) return alive.Select(static entry => entry.Command);
        return alive.Concat(own).DistinctBy(static e => e.Command.Id).OrderBy(static e => e.Command.Instant).Select(static e => e.Command);
    }

    // What cannot be read is as good as missing: the rows are behind it.
    private static bool IsKnown(GetResult result, out User? user)
    {
        user = null;
        try
        {
            return result.IsFound && DocumentKinds.Users.Read(result.Source.Span, out user) != DocumentState.Outdated;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static PendingState Pending(GetResult result)
    {
        try
        {
            return PendingState.Of(result);
        }
        catch (JsonException)
        {
            return PendingState.None;
        }
    }
}

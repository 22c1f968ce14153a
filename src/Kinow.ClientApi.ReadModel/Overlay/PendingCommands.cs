using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>
/// The overlay: one short document of acknowledged commands for each account. Several processes write it, so writes use optimistic
/// concurrency. Commands that are part of the account's own document by then are dropped when the next one is added.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="cache">What was read last.</param>
/// <param name="time">The clock.</param>
internal sealed class PendingCommands(SearchGateway gateway, AccountIndices indices, PendingStateCache cache, TimeProvider time)
{
    private readonly SearchTarget target = SearchTarget.Alias(indices.Pending);

    /// <summary>Adds a command, unless it would show in nothing that is read.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Stops; the command may have been added.</param>
    /// <exception cref="SearchUnavailableException">The engine does not answer, or too many others write.</exception>
    public Task AppendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return PendingRules.IsVisible(command)
            ? ChangeAsync(
                command.UserId,
                cache.Find(command.UserId),
                entries => PendingRules.Append(entries, command, time.GetUtcNow()),
                cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Takes commands out that will never be carried out.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="commandIds">The commands.</param>
    /// <param name="cancellationToken">Stops; the commands may have been taken out.</param>
    /// <exception cref="SearchUnavailableException">The engine does not answer, or too many others write.</exception>
    public async Task RemoveAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken) =>
        await ChangeAsync(
            userId, await ReadAsync(userId, cancellationToken), entries => PendingRules.Remove(entries, commandIds), cancellationToken);

    internal async Task<PendingState> ReadAsync(Guid userId, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Pending, userId.ToString("D"), cancellationToken);
        try
        {
            return PendingState.Of(result);
        }
        catch (JsonException)
        {
            // An unreadable document is overwritten: nobody can read it.
            return PendingState.None with { Sequence = result.Sequence };
        }
    }

    // The first attempt starts from the cache, which may be stale; later ones read the document first.
    private Task ChangeAsync(
        Guid userId,
        PendingState last,
        Func<ImmutableArray<PendingEntry>, ImmutableArray<PendingEntry>> change,
        CancellationToken cancellationToken)
    {
        return OptimisticWrite.RunAsync(
            TryWriteAsync, ReadAgainAsync, "the pending commands of one account", time, cancellationToken);

        async Task<bool> TryWriteAsync()
        {
            var next = change(last.Entries);
            if (next.SequenceEqual(last.Entries)) return true;
            var state = last with { Entries = next, Others = PendingRules.Unexpired(last.Others, time.GetUtcNow()) };
            if (await WriteAsync(userId.ToString("D"), state, cancellationToken) is not { } written) return false;
            cache.Set(userId, state with { Sequence = written });
            return true;
        }

        async Task<bool> ReadAgainAsync()
        {
            last = await ReadAsync(userId, cancellationToken);
            return true;
        }
    }

    private Task<DocumentSequence?> WriteAsync(string id, PendingState state, CancellationToken cancellationToken) =>
        gateway.ReplaceAsync(target, id, state.Sequence, PendingDocument.Write(state.Entries, state.Others), cancellationToken);
}

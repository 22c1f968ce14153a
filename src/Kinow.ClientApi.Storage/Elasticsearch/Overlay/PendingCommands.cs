using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// The overlay: for each account a short document with the acknowledged commands that are not part of the account's own document yet. Writers
/// of several containers meet on it, so each write expects the last one.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="time">The clock.</param>
public sealed class PendingCommands(SearchGateway gateway, AccountIndices indices, TimeProvider time)
{
    private const int Attempts = 12;

    private readonly SearchTarget target = SearchTarget.Alias(indices.Pending);

    /// <summary>Adds a command, unless it would show in nothing that is read.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Stops; the command may have been added.</param>
    /// <exception cref="SearchUnavailableException">The engine does not answer, or too many others write.</exception>
    public Task AppendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return AppendAsync(command, ReadAsync(command.UserId, cancellationToken), cancellationToken);
    }

    /// <summary>Takes commands out that are part of the account's own document, or never will be.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="commandIds">The commands.</param>
    /// <param name="cancellationToken">Stops; the commands may have been taken out.</param>
    /// <exception cref="SearchUnavailableException">The engine does not answer, or too many others write.</exception>
    public Task RemoveAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken) => ChangeAsync(
        userId, ReadAsync(userId, cancellationToken), entries => PendingRules.Remove(entries, commandIds, time.GetUtcNow()), cancellationToken);

    internal Task AppendAsync(Command command, Task<PendingState> last, CancellationToken cancellationToken) => PendingRules.IsVisible(command)
        ? ChangeAsync(command.UserId, last, entries => PendingRules.Append(entries, command, time.GetUtcNow()), cancellationToken)
        : Task.CompletedTask;

    internal async Task<PendingState> ReadAsync(Guid userId, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Pending, userId.ToString("D"), cancellationToken);
        try
        {
            return PendingState.Of(result);
        }
        catch (JsonException)
        {
            // Garbage is written over: nothing in it can be read by anybody.
            return new(result.Sequence, []);
        }
    }

    private async Task ChangeAsync(
        Guid userId,
        Task<PendingState> last,
        Func<ImmutableArray<PendingEntry>, ImmutableArray<PendingEntry>> change,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var state = await last;
            var next = change(state.Entries);
            if (next.SequenceEqual(state.Entries) || await WriteAsync(userId.ToString("D"), state.Sequence, next, cancellationToken)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 4 << Math.Min(attempt, 4))), time, cancellationToken);
            last = ReadAsync(userId, cancellationToken);
        }

        throw new SearchUnavailableException(
            SearchUnavailableReason.Failing, "Too many write the pending commands of one account.", TimeSpan.FromSeconds(1));
    }

    private async Task<bool> WriteAsync(
        string id, DocumentSequence? last, ImmutableArray<PendingEntry> entries, CancellationToken cancellationToken) => last switch
    {
        null when entries.IsEmpty => true,
        null => (await gateway.CreateAsync(target, id, PendingDocument.Write(entries), cancellationToken)).Outcome == CreateOutcome.Created,
        { } sequence => (await gateway.PutAsync(target, id, sequence, PendingDocument.Write(entries), cancellationToken)).Outcome == PutOutcome.Written,
    };
}

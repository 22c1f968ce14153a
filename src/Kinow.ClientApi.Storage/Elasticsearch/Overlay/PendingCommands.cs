using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

/// <summary>
/// The overlay: for each account a short document with acknowledged commands. Writers of several containers meet on it, so each write expects the
/// last one. What has become part of the account's own document is dropped when the next command is added.
/// </summary>
/// <param name="gateway">The engine.</param>
/// <param name="indices">Where documents are.</param>
/// <param name="memory">What was read last.</param>
/// <param name="time">The clock.</param>
public sealed class PendingCommands(SearchGateway gateway, AccountIndices indices, PendingMemory memory, TimeProvider time)
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
        return PendingRules.IsVisible(command)
            ? ChangeAsync(
                command.UserId,
                memory.Find(command.UserId),
                entries => PendingRules.Append(entries, command, time.GetUtcNow()),
                cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Takes commands out that will never be carried out.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="commandIds">The commands.</param>
    /// <param name="cancellationToken">Stops; the commands may have been taken out.</param>
    /// <exception cref="SearchUnavailableException">The engine does not answer, or too many others write.</exception>
    public async Task RemoveAsync(Guid userId, IReadOnlyCollection<Guid> commandIds, CancellationToken cancellationToken) => await ChangeAsync(
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
            // Garbage is written over: nothing in it can be read by anybody.
            return new(result.Sequence, []);
        }
    }

    // What is expected to be there may be wrong the first time: the engine says so.
    private async Task ChangeAsync(
        Guid userId,
        PendingState last,
        Func<ImmutableArray<PendingEntry>, ImmutableArray<PendingEntry>> change,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var next = change(last.Entries);
            if (next.SequenceEqual(last.Entries)) return;
            if (await WriteAsync(userId.ToString("D"), last.Sequence, next, cancellationToken) is { } written)
            {
                memory.Remember(userId, new(written, next));
                return;
            }

            if (attempt > 0) await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 4 << Math.Min(attempt, 4))), time, cancellationToken);
            last = await ReadAsync(userId, cancellationToken);
        }

        throw new SearchUnavailableException(
            SearchUnavailableReason.Failing, "Too many write the pending commands of one account.", TimeSpan.FromSeconds(1));
    }

    private async Task<DocumentSequence?> WriteAsync(
        string id, DocumentSequence? last, ImmutableArray<PendingEntry> entries, CancellationToken cancellationToken)
    {
        var document = PendingDocument.Write(entries);
        if (last is { } sequence)
        {
            var put = await gateway.PutAsync(target, id, sequence, document, cancellationToken);
            return put.Outcome == PutOutcome.Written ? put.Sequence : null;
        }

        var created = await gateway.CreateAsync(target, id, document, cancellationToken);
        return created.Outcome == CreateOutcome.Created ? created.Sequence : null;
    }
}

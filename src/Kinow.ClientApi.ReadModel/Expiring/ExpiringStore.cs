using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Expiring;

/// <summary>
/// Short-lived records as documents, each replaced only by who has read or written the last one. Reads by id see every write at once.
/// </summary>
internal sealed class ExpiringStore(SearchGateway gateway, AccountIndices indices, TimeProvider time) : IExpiringStore
{
    private const string Away = "What expires cannot be remembered at the moment.";

    private readonly SearchTarget target = SearchTarget.Alias(indices.Expiring);

    public ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CallAsync<ExpiringEntry?>(async () =>
        {
            var created = await gateway.CreateAsync(target, record.Id, ExpiringDocument.Write(record), cancellationToken);
            return created.Outcome switch
            {
                CreateOutcome.Created => new Entry(ExpiringDocument.Kept(record), created.Sequence),
                CreateOutcome.Exists => await CreateInPlaceAsync(record, cancellationToken),
                _ => throw Missing(),
            };
        });
    }

    public ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken) => CallAsync<ExpiringEntry?>(
        async () => await ReadAsync(id, cancellationToken) is { } entry && !IsExpired(entry) ? entry : null);

    public ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(next);
        return CallAsync<ExpiringEntry?>(() => PutAsync((Entry)current, next, cancellationToken));
    }

    public ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        return CallAsync(async () =>
        {
            var last = ((Entry)current).Sequence;
            return await gateway.DeleteAsync(indices.Expiring, current.Record.Id, last, cancellationToken) == DeleteOutcome.Deleted;
        });
    }

    // Cleaning comes later than the end of a record.
    private async Task<ExpiringEntry?> CreateInPlaceAsync(ExpiringRecord record, CancellationToken cancellationToken) =>
        await ReadAsync(record.Id, cancellationToken) is { } last && IsExpired(last)
            ? await PutAsync(last, record, cancellationToken)
            : null;

    private async Task<Entry?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var found = await gateway.GetAsync(indices.Expiring, id, cancellationToken);
        return found.IsFound ? new(ExpiringDocument.Read(id, found.Source.Span), found.Sequence) : null;
    }

    private async Task<ExpiringEntry?> PutAsync(Entry last, ExpiringRecord next, CancellationToken cancellationToken)
    {
        var put = await gateway.PutAsync(target, next.Id, last.Sequence, ExpiringDocument.Write(next), cancellationToken);
        return put.Outcome switch
        {
            PutOutcome.Written => new Entry(ExpiringDocument.Kept(next), put.Sequence),
            PutOutcome.Conflict => null,
            _ => throw Missing(),
        };
    }

    private bool IsExpired(Entry entry) => time.GetUtcNow() >= entry.Record.Expires;

    // Whatever keeps a promise from being kept refuses the request: what is done once must not be done twice.
    private static async ValueTask<T> CallAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (SearchUnavailableException away)
        {
            throw new StoreUnavailableException(Away, away) { RetryAfter = away.RetryAfter };
        }
        catch (Exception wrong) when (wrong is SearchRequestException or JsonException)
        {
            throw new StoreUnavailableException(Away, wrong);
        }
    }

    private static StoreUnavailableException Missing() => new("The index of what expires is missing.");

    private sealed class Entry(ExpiringRecord record, DocumentSequence sequence) : ExpiringEntry(record)
    {
        public DocumentSequence Sequence { get; } = sequence;
    }
}

using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Idempotency;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Idempotency;

/// <summary>
/// Idempotency keys as documents, each replaced only by who has read or written the last one. Reads by id see every write at once.
/// </summary>
internal sealed class IdempotencyStore(SearchGateway gateway, AccountIndices indices) : IIdempotencyStore
{
    private const string Away = "Idempotency keys cannot be remembered at the moment.";

    private readonly SearchTarget target = SearchTarget.Alias(indices.Idempotency);

    public ValueTask<IdempotencyEntry?> CreateAsync(IdempotencyRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CallAsync(async () =>
        {
            var created = await gateway.CreateAsync(target, record.Id, IdempotencyDocument.Write(record), cancellationToken);
            return created.Outcome switch
            {
                CreateOutcome.Created => new Entry(record, created.Sequence),
                CreateOutcome.Exists => null,
                _ => throw Missing(),
            };
        });
    }

    public ValueTask<IdempotencyEntry?> FindAsync(string id, CancellationToken cancellationToken) => CallAsync(async () =>
    {
        var found = await gateway.GetAsync(indices.Idempotency, id, cancellationToken);
        return found.IsFound ? new Entry(IdempotencyDocument.Read(id, found.Source.Span), found.Sequence) : null;
    });

    public ValueTask<IdempotencyEntry?> ReplaceAsync(IdempotencyEntry current, IdempotencyRecord next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(next);
        var last = ((Entry)current).Sequence;
        return CallAsync(async () =>
        {
            var put = await gateway.PutAsync(target, next.Id, last, IdempotencyDocument.Write(next), cancellationToken);
            return put.Outcome switch
            {
                PutOutcome.Written => new Entry(next, put.Sequence),
                PutOutcome.Conflict => null,
                _ => throw Missing(),
            };
        });
    }

    // Whatever keeps the promise from being kept refuses the request: it must not run twice.
    private static async ValueTask<IdempotencyEntry?> CallAsync(Func<Task<Entry?>> call)
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

    private static StoreUnavailableException Missing() => new("The index of idempotency keys is missing.");

    private sealed class Entry(IdempotencyRecord record, DocumentSequence sequence) : IdempotencyEntry(record)
    {
        public DocumentSequence Sequence { get; } = sequence;
    }
}

using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>
/// A store of keys that can be out of reach, as a whole or for whoever has a claim: then a process seems to die in between.
/// </summary>
internal sealed class FailingKeyStore(IIdempotencyStore store) : IIdempotencyStore
{
    public bool IsAway { get; set; }

    public bool ForgetsAnswers { get; set; }

    public ValueTask<IdempotencyEntry?> CreateAsync(IdempotencyRecord record, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : store.CreateAsync(record, cancellationToken);

    public ValueTask<IdempotencyEntry?> FindAsync(string id, CancellationToken cancellationToken) =>
        IsAway ? throw Away() : store.FindAsync(id, cancellationToken);

    public ValueTask<IdempotencyEntry?> ReplaceAsync(
        IdempotencyEntry current, IdempotencyRecord next, CancellationToken cancellationToken) =>
        IsAway || ForgetsAnswers ? throw Away() : store.ReplaceAsync(current, next, cancellationToken);

    private static StoreUnavailableException Away() => new("The keys are out of reach.") { RetryAfter = TimeSpan.FromSeconds(2) };
}

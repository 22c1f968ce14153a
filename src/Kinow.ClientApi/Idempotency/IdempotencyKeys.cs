using Kinow.ClientApi.Core.Idempotency;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Idempotency;

/// <summary>Idempotency keys by the rules of Core, over a store that all processes share.</summary>
internal sealed class IdempotencyKeys(IdempotencyStore store, TimeProvider clock) : IIdempotencyKeys
{
    // Who loses against so many others has somebody to wait for.
    private const int MaxAttempts = 5;

    public async ValueTask<IdempotencyClaim> ClaimAsync(string id, ReadOnlyMemory<byte> fingerprint, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var first = IdempotencyRules.Begin(id, [.. fingerprint.Span], clock.GetUtcNow());
            if (await store.CreateAsync(first, cancellationToken) is { } created) return new Claim(created, isResumed: false);
            if (await store.FindAsync(id, cancellationToken) is not { } found) continue;
            var now = clock.GetUtcNow();
            switch (IdempotencyRules.StandingOf(found.Record, fingerprint.Span, now))
            {
                case IdempotencyStanding.Reused:
                    return new(IdempotencyState.Reused);
                case IdempotencyStanding.InProgress:
                    return new(IdempotencyState.InProgress);
                case IdempotencyStanding.Completed:
                    return new(IdempotencyState.Completed) { Answer = found.Record.Answer.AsMemory() };
                case IdempotencyStanding.Abandoned:
                    var next = IdempotencyRules.Resume(found.Record, now);
                    if (await store.ReplaceAsync(found, next, cancellationToken) is { } taken) return new Claim(taken, isResumed: true);
                    break;
            }
        }

        return new(IdempotencyState.InProgress);
    }

    public async ValueTask CompleteAsync(IdempotencyClaim claim, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        var entry = ((Claim)claim).Entry;
        await store.ReplaceAsync(entry, entry.Record with { Answer = [.. answer.Span] }, cancellationToken);
    }

    public async ValueTask ReleaseAsync(IdempotencyClaim claim, CancellationToken cancellationToken)
    {
        var entry = ((Claim)claim).Entry;
        await store.ReplaceAsync(entry, IdempotencyRules.Release(entry.Record, clock.GetUtcNow()), cancellationToken);
    }

    private sealed record Claim : IdempotencyClaim
    {
        public Claim(IdempotencyEntry entry, bool isResumed)
            : base(IdempotencyState.Claimed) =>
            (Entry, Started, IsResumed) = (entry, entry.Record.Started, isResumed);

        public IdempotencyEntry Entry { get; }
    }
}

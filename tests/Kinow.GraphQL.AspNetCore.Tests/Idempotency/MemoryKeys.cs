using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Kinow.GraphQL.AspNetCore.Tests.Idempotency;

/// <summary>Keys in memory, without any time.</summary>
internal sealed class MemoryKeys : IIdempotencyKeys
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>What fails now; null for nothing.</summary>
    public Func<string, Exception?> Fails { get; set; } = static _ => null;

    public int Claims { get; private set; }

    public int Releases { get; private set; }

    public ImmutableArray<byte[]> Answers => [.. entries.Values.Select(static entry => entry.Answer).OfType<byte[]>()];

    /// <summary>Lets every attempt that runs count as dead.</summary>
    public void Abandon()
    {
        foreach (var entry in entries.Values) entry.IsRunning = false;
    }

    public ValueTask<IdempotencyClaim> ClaimAsync(string id, ReadOnlyMemory<byte> fingerprint, CancellationToken cancellationToken)
    {
        ThrowIfFailing("claim");
        var fresh = new Entry(fingerprint.ToArray());
        var entry = entries.GetOrAdd(id, fresh);
        lock (entry)
        {
            var state = !entry.Fingerprint.AsSpan().SequenceEqual(fingerprint.Span) ? IdempotencyState.Reused
                : entry.Answer is not null ? IdempotencyState.Completed
                : entry.IsRunning ? IdempotencyState.InProgress
                : IdempotencyState.Claimed;
            if (state == IdempotencyState.Claimed)
            {
                entry.IsRunning = true;
                Claims++;
            }

            return new(new Claim(state, entry) { Started = DateTimeOffset.UnixEpoch, IsResumed = entry != fresh, Answer = entry.Answer });
        }
    }

    public ValueTask CompleteAsync(IdempotencyClaim claim, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        ThrowIfFailing("complete");
        ((Claim)claim).Entry.Answer = answer.ToArray();
        return default;
    }

    public ValueTask ReleaseAsync(IdempotencyClaim claim, CancellationToken cancellationToken)
    {
        ThrowIfFailing("release");
        ((Claim)claim).Entry.IsRunning = false;
        Releases++;
        return default;
    }

    private void ThrowIfFailing(string call)
    {
        if (Fails(call) is { } failure) throw failure;
    }

    private sealed record Claim(IdempotencyState State, Entry Entry) : IdempotencyClaim(State);

    private sealed class Entry(byte[] fingerprint)
    {
        public byte[] Fingerprint { get; } = fingerprint;

        public byte[]? Answer { get; set; }

        public bool IsRunning { get; set; }
    }
}

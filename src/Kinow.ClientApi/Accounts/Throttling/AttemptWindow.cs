using System.Buffers.Binary;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Accounts.Throttling;

/// <summary>Counts attempts for all processes together: so many for each key in a window that the first one opens.</summary>
/// <param name="name">What is counted, in ids of records.</param>
/// <param name="most">Attempts in a window.</param>
internal sealed class AttemptWindow(IExpiringStore store, string name, int most, TimeSpan window)
{
    // Who loses against so many others is one of a flood.
    private const int MaxTries = 10;

    /// <summary>Counts an attempt, before any work is done for it.</summary>
    /// <returns>How long to wait first; zero when the attempt may go on.</returns>
    /// <exception cref="StoreUnavailableException">It could not be counted.</exception>
    public async Task<TimeSpan> TakeAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            if (await store.FindAsync(IdOf(key), cancellationToken) is not { } entry)
            {
                if (await store.CreateAsync(new(IdOf(key), Content(1), now + window), cancellationToken) is not null) return TimeSpan.Zero;
            }
            else if (CountOf(entry) >= most)
            {
                return WaitFor(entry, now);
            }
            else if (await ReplaceAsync(entry, CountOf(entry) + 1, cancellationToken))
            {
                return TimeSpan.Zero;
            }
        }

        throw new StoreUnavailableException("Attempts are counted all the time.");
    }

    /// <summary>How long to wait before an attempt; zero when one may be made now.</summary>
    public async Task<TimeSpan> WaitAsync(string key, DateTimeOffset now, CancellationToken cancellationToken) =>
        await store.FindAsync(IdOf(key), cancellationToken) is { } entry && CountOf(entry) >= most ? WaitFor(entry, now) : TimeSpan.Zero;

    /// <summary>Gives an attempt back that does not count. Others of the same key stay counted.</summary>
    public async Task ReturnAsync(string key, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries && await store.FindAsync(IdOf(key), cancellationToken) is { } entry; i++)
        {
            if (await ReplaceAsync(entry, CountOf(entry) - 1, cancellationToken)) return;
        }
    }

    private async Task<bool> ReplaceAsync(ExpiringEntry entry, int count, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(entry, entry.Record with { Content = Content(count) }, cancellationToken) is not null;

    // The store's clock says whether the window is over, and may be a moment behind.
    private static TimeSpan WaitFor(ExpiringEntry entry, DateTimeOffset now) =>
        entry.Record.Expires - now is { Ticks: > 0 } wait ? wait : TimeSpan.FromSeconds(1);

    private string IdOf(string key) => $"attempts:{name}:{key}";

    private static ImmutableArray<byte> Content(int count)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, count);
        return [.. bytes];
    }

    private static int CountOf(ExpiringEntry entry) => BinaryPrimitives.ReadInt32BigEndian(entry.Record.Content.AsSpan());
}

using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Prepayment;

namespace Kinow.ClientApi.Billing;

/// <summary>
/// Holds a part of a prepayment balance from when an order is about to be placed until everybody who reads the account sees it there, so
/// that two that order at once cannot both be told that it is theirs. Afterwards the order itself holds it, see
/// <see cref="PrepaymentRules"/>.
/// </summary>
internal sealed class BalanceReservations(IExpiringStore store)
{
    private const int IdBytes = 16;
    private const int AttemptAt = IdBytes;
    private const int AmountAt = AttemptAt + sizeof(int);
    private const int ExpiresAt = AmountAt + (4 * sizeof(int));
    private const int EntryBytes = ExpiresAt + sizeof(long);
    private const int MaxTries = 100;

    // Longer than any request lasts that has read the account before.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    /// <summary>Holds a part for an attempt to pay an order.</summary>
    /// <param name="user">The account as it was read.</param>
    /// <param name="cart">The order's cart: what its other orders hold is not counted.</param>
    /// <returns>False when others have left less.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach, or too many ask at once.</exception>
    public async Task<bool> HoldAsync(
        User user, BalanceUse use, Guid cart, Guid order, int attempt, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        if (use.Amount == 0) return true;
        var id = string.Create(CultureInfo.InvariantCulture, $"balance:{user.Id:N}:{use.Currency.IsoCode}");
        var available = PrepaymentRules.AvailableOf(user, use.Currency.IsoCode, cart, instant);
        for (var i = 0; i < MaxTries; i++)
        {
            var known = await store.FindAsync(id, cancellationToken);
            var held = Read(known?.Record.Content ?? []).Where(entry => entry.Expires > instant && entry.Order != order).ToList();
            if (held.Where(entry => !IsPlaced(user, entry)).Sum(static entry => entry.Amount) + use.Amount > available) return false;
            held.Add(new(order, attempt, use.Amount, instant + Lifetime));
            var next = new ExpiringRecord(id, Write(held), held.Max(static entry => entry.Expires));
            if (await store.WriteAsync(known, next, cancellationToken) is not null) return true;
            await Task.Delay(Random.Shared.Next(1, 10 + i), cancellationToken);
        }

        throw new StoreUnavailableException("Too many use the balance at once.");
    }

    // What is known of an account counts as the account says.
    private static bool IsPlaced(User user, Entry entry) =>
        user.Orders.Any(order => order.Id == entry.Order && order.Attempt >= entry.Attempt);

    private static IEnumerable<Entry> Read(ImmutableArray<byte> content)
    {
        for (var at = 0; at + EntryBytes <= content.Length; at += EntryBytes)
        {
            var entry = content.AsSpan(at, EntryBytes);
            var bits = new int[4];
            for (var i = 0; i < bits.Length; i++) bits[i] = BinaryPrimitives.ReadInt32BigEndian(entry[(AmountAt + (i * sizeof(int)))..]);
            yield return new(
                new(entry[..IdBytes], bigEndian: true),
                BinaryPrimitives.ReadInt32BigEndian(entry[AttemptAt..]),
                new(bits),
                DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(entry[ExpiresAt..])));
        }
    }

    private static ImmutableArray<byte> Write(List<Entry> held)
    {
        var bytes = new byte[held.Count * EntryBytes];
        for (var at = 0; at < held.Count; at++)
        {
            var entry = held[at];
            var place = bytes.AsSpan(at * EntryBytes, EntryBytes);
            entry.Order.TryWriteBytes(place, bigEndian: true, out _);
            BinaryPrimitives.WriteInt32BigEndian(place[AttemptAt..], entry.Attempt);
            var bits = decimal.GetBits(entry.Amount);
            for (var i = 0; i < bits.Length; i++) BinaryPrimitives.WriteInt32BigEndian(place[(AmountAt + (i * sizeof(int)))..], bits[i]);
            BinaryPrimitives.WriteInt64BigEndian(place[ExpiresAt..], entry.Expires.ToUnixTimeMilliseconds());
        }

        return [.. bytes];
    }

    private readonly record struct Entry(Guid Order, int Attempt, decimal Amount, DateTimeOffset Expires);
}

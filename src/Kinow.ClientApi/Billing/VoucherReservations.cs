using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Billing;

/// <summary>
/// Holds vouchers of which there are only so many while an order is being paid, so that two cannot use the last one. A cart holds one of
/// each for half an hour, however often it is ordered. Uses of the last half hour may be counted as held too: then the last ones are free
/// later, never too early.
/// </summary>
internal sealed class VoucherReservations(IExpiringStore store)
{
    private const int IdBytes = 16;
    private const int EntryBytes = IdBytes + sizeof(long);
    private const int MaxAttempts = 100;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    // One that was just made is as good as a new one.
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(10);

    private readonly ExpiringValues<ImmutableDictionary<Guid, DateTimeOffset>> holds = new(store, Read, RecordOf, MaxAttempts);

    /// <summary>Holds one for a cart.</summary>
    /// <returns>False when there is none left.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach, or too many ask at once.</exception>
    public async Task<bool> HoldAsync(Voucher voucher, Guid cart, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(voucher);
        if (voucher.Quantity is not { } quantity) return true;
        var id = string.Create(CultureInfo.InvariantCulture, $"voucher:{voucher.Id}");
        var change = await holds.ChangeAsync(id, Hold, cancellationToken)
            ?? throw new StoreUnavailableException("Too many use the voucher at once.");
        return IsHeld(change.After);

        ImmutableDictionary<Guid, DateTimeOffset> Hold(ImmutableDictionary<Guid, DateTimeOffset> held)
        {
            if (IsHeld(held)) return held;
            var others = held.RemoveRange(
                held.Where(entry => entry.Key == cart || entry.Value <= instant).Select(static entry => entry.Key));
            return voucher.Used + others.Count < quantity ? others.Add(cart, instant + Lifetime) : held;
        }

        bool IsHeld(ImmutableDictionary<Guid, DateTimeOffset> held) =>
            held.TryGetValue(cart, out var until) && until > instant + Lifetime - Renewal;
    }

    private static ImmutableDictionary<Guid, DateTimeOffset> Read(ExpiringRecord? record)
    {
        var held = ImmutableDictionary.CreateBuilder<Guid, DateTimeOffset>();
        var content = record is null ? [] : record.Content.AsSpan();
        for (; content.Length >= EntryBytes; content = content[EntryBytes..])
        {
            held[new(content[..IdBytes], bigEndian: true)] =
                DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(content[IdBytes..]));
        }

        return held.ToImmutable();
    }

    private static ExpiringRecord RecordOf(string id, ImmutableDictionary<Guid, DateTimeOffset> held)
    {
        var bytes = new byte[held.Count * EntryBytes];
        var at = 0;
        foreach (var (cart, expires) in held)
        {
            cart.TryWriteBytes(bytes.AsSpan(at), bigEndian: true, out _);
            BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(at + IdBytes), expires.ToUnixTimeMilliseconds());
            at += EntryBytes;
        }

        return new(id, [.. bytes], held.Values.Max());
    }
}

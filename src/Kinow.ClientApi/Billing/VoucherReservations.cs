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
    private const int MaxTries = 100;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    // One that was just made is as good as a new one.
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(10);

    /// <summary>Holds one for a cart.</summary>
    /// <returns>False when there is none left.</returns>
    /// <exception cref="StoreUnavailableException">The store is out of reach, or too many ask at once.</exception>
    public async Task<bool> HoldAsync(Voucher voucher, Guid cart, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(voucher);
        if (voucher.Quantity is not { } quantity) return true;
        var id = string.Create(CultureInfo.InvariantCulture, $"voucher:{voucher.Id}");
        for (var i = 0; i < MaxTries; i++)
        {
            var known = await store.FindAsync(id, cancellationToken);
            var held = Read(known?.Record.Content ?? []).Where(entry => entry.Expires > instant).ToDictionary();
            if (held.TryGetValue(cart, out var until) && until > instant + Lifetime - Renewal) return true;
            held.Remove(cart);
            if (voucher.Used + held.Count >= quantity) return false;
            held[cart] = instant + Lifetime;
            if (await store.WriteAsync(known, new(id, Write(held), held.Values.Max()), cancellationToken) is not null) return true;
            await Task.Delay(Random.Shared.Next(1, 10 + i), cancellationToken);
        }

        throw new StoreUnavailableException("Too many use the voucher at once.");
    }

    private static IEnumerable<(Guid Cart, DateTimeOffset Expires)> Read(ImmutableArray<byte> content)
    {
        for (var at = 0; at + EntryBytes <= content.Length; at += EntryBytes)
        {
            var entry = content.AsSpan(at, EntryBytes);
            yield return (new(entry[..IdBytes], bigEndian: true),
                DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(entry[IdBytes..])));
        }
    }

    private static ImmutableArray<byte> Write(Dictionary<Guid, DateTimeOffset> held)
    {
        var bytes = new byte[held.Count * EntryBytes];
        var at = 0;
        foreach (var (cart, expires) in held)
        {
            cart.TryWriteBytes(bytes.AsSpan(at), bigEndian: true, out _);
            BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(at + IdBytes), expires.ToUnixTimeMilliseconds());
            at += EntryBytes;
        }

        return [.. bytes];
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Gifts;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Finds the gifts to send among accounts in memory.</summary>
public sealed class EmbeddedGiftStore : IGiftStore
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private readonly EmbeddedAccountStore accounts;
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> taken = new();

    internal EmbeddedGiftStore(EmbeddedAccountStore accounts) => this.accounts = accounts;

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueGift>> FindDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var due =
            from user in accounts.All
            from order in user.Orders
            from gift in order.Gifts
            where gift.State == GiftState.Waiting && !IsTaken(gift.Id, now)
            let line = OrderGifts.LineOf(order, gift.Id)
            let date = line.Gift!.DateSend ?? gift.DateAdd
            where date <= now
            orderby date
            select new DueGift(user.Id, user.Profile.Firstname, order.Id, line);
        return Task.FromResult<IReadOnlyList<DueGift>>([.. due.Take(limit)]);
    }

    /// <inheritdoc/>
    public Task<bool> TakeAsync(DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gift);
        var (id, mine) = (gift.Line.Gift!.Id, false);
        accounts.Change(gift.Giver, user => GiftRules.Change(user, gift.Order, id, known =>
        {
            if (known.State != GiftState.Waiting || IsTaken(id, now)) return known;
            (taken[id], mine) = (now, true);
            return known with { TokenHash = tokenHash };
        }));
        return Task.FromResult(mine);
    }

    /// <inheritdoc/>
    public Task TellSentAsync(DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gift);
        accounts.Change(gift.Giver, user => GiftRules.Change(
            user,
            gift.Order,
            gift.Line.Gift!.Id,
            known => known.TokenHash.AsSpan().SequenceEqual(tokenHash.AsSpan()) ? GiftRules.Send(known, now) : known));
        taken.TryRemove(gift.Line.Gift!.Id, out _);
        return Task.CompletedTask;
    }

    private bool IsTaken(Guid gift, DateTimeOffset now) => taken.TryGetValue(gift, out var since) && now - since < Lease;
}

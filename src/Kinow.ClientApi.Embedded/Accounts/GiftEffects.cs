using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Gifts;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>What commands on one account do to another by its gifts. The tables do the same in one transaction.</summary>
internal sealed class GiftEffects(ConcurrentDictionary<Guid, User> users)
{
    /// <summary>Marks the gift that an account redeems.</summary>
    /// <returns>False when it cannot be redeemed.</returns>
    internal bool Redeem(RedeemGift command)
    {
        if (!users.ContainsKey(command.UserId) || !users.TryGetValue(command.Giver, out var giver)) return false;
        var known = giver.Orders.FirstOrDefault(order => order.Id == command.OrderId)?.Gifts
            .FirstOrDefault(gift => gift.Id == command.GiftId);
        if (known is null || GiftRules.Check(known, command.Instant) is not null) return false;
        users[giver.Id] = GiftRules.Change(
            giver, command.OrderId, command.GiftId, gift => GiftRules.Redeem(gift, command.UserId, command.Instant));
        return true;
    }

    /// <summary>Takes away what gifts gave whose order was refunded by a change of an account.</summary>
    internal void Withdraw(User before, User after)
    {
        var withdrawn = GiftRules.Withdrawn(before, after);
        if (withdrawn.IsEmpty) return;
        foreach (var (id, user) in users)
        {
            if (!user.Accesses.Any(IsWithdrawn)) continue;
            users[id] = user with
            {
                Accesses = [.. user.Accesses.Select(access => IsWithdrawn(access) ? access with { Active = false } : access)],
            };
        }

        bool IsWithdrawn(ProductAccess access) => access.GiftId is { } gift && withdrawn.Contains(gift);
    }
}

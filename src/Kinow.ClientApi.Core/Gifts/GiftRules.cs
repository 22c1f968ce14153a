using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Gifts;

/// <summary>How gifts come to be, are sent, redeemed and withdrawn.</summary>
public static class GiftRules
{
    /// <summary>How long a gift can be redeemed after its mail was sent.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(365);

    /// <summary>The gift of an account that a token redeems; null when it has none.</summary>
    /// <param name="giver">The account that the token names.</param>
    public static (Order Order, OrderLine Line, Gift Gift)? Find(User giver, MailToken token)
    {
        ArgumentNullException.ThrowIfNull(giver);
        ArgumentNullException.ThrowIfNull(token);
        var hash = token.Hash;
        foreach (var order in giver.Orders)
        {
            foreach (var gift in order.Gifts)
            {
                if (CryptographicOperations.FixedTimeEquals(gift.TokenHash.AsSpan(), hash.AsSpan())
                    && OrderGifts.LineOf(order, gift.Id) is { } line)
                    return (order, line, gift);
            }
        }

        return null;
    }

    /// <summary>Whether a gift can be redeemed.</summary>
    /// <returns>Why not, or null.</returns>
    public static GiftRefusal? Check(Gift gift, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(gift);
        return gift.State switch
        {
            GiftState.Redeemed => GiftRefusal.Used,
            GiftState.Withdrawn => GiftRefusal.Withdrawn,
            _ when gift.TokenHash.IsEmpty => GiftRefusal.NotFound,
            _ => instant >= (gift.DateSent ?? gift.DateAdd) + Lifetime ? GiftRefusal.Expired : null,
        };
    }

    /// <summary>The gift once its mail has gone out.</summary>
    public static Gift Send(Gift gift, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(gift);
        return gift.State == GiftState.Waiting ? gift with { State = GiftState.Sent, DateSent = instant } : gift;
    }

    /// <summary>The gift once somebody has redeemed it.</summary>
    public static Gift Redeem(Gift gift, Guid account, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(gift);
        return gift with { State = GiftState.Redeemed, RedeemedBy = account, DateRedeemed = instant };
    }

    /// <summary>An account with one of its gifts changed.</summary>
    public static User Change(User giver, Guid order, Guid gift, Func<Gift, Gift> change)
    {
        ArgumentNullException.ThrowIfNull(giver);
        ArgumentNullException.ThrowIfNull(change);
        return giver with
        {
            Orders =
            [
                .. giver.Orders.Select(known => known.Id != order ? known : known with
                {
                    Gifts = [.. known.Gifts.Select(one => one.Id == gift ? change(one) : one)],
                }),
            ],
        };
    }

    /// <summary>The gifts that a change of an account's orders has withdrawn.</summary>
    public static ImmutableArray<Guid> Withdrawn(User before, User after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var known = GiftsOf(before).Where(static gift => gift.State == GiftState.Withdrawn).Select(static gift => gift.Id).ToHashSet();
        return
        [
            .. GiftsOf(after).Where(gift => gift.State == GiftState.Withdrawn && !known.Contains(gift.Id)).Select(static gift => gift.Id),
        ];
    }

    /// <summary>The gifts of an account's orders, the newest order first.</summary>
    public static IEnumerable<Gift> GiftsOf(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Orders.SelectMany(static order => order.Gifts);
    }
}

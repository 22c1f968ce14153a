using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Gifts for tests.</summary>
internal static class Gifts
{
    public static GiftWish Wish(Guid? id = null, DateTimeOffset? at = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(),
        Firstname = "Zoé",
        Lastname = "Martin",
        Email = EmailAddress.Parse("zoe@example.org"),
        Message = "Bon anniversaire !",
        DateSend = at,
        Language = LanguageCode.Parse("fr"),
    };

    /// <summary>An order of a rental for the buyer, and of gifts of the same rental and of a subscription.</summary>
    public static OrderContent Content(Guid cart, params ReadOnlySpan<GiftWish> wishes)
    {
        var lines = ImmutableArray.Create(Orders.Rental(7));
        foreach (var wish in wishes) lines = lines.Add(Orders.Rental(7) with { Gift = wish });
        return Orders.Content(cart) with { Lines = lines, Total = 2.90m * lines.Length, TotalTax = 0.48m * lines.Length };
    }

    /// <summary>A subscription as a gift.</summary>
    public static OrderContent Subscription(Guid cart, GiftWish wish) => Orders.Content(cart) with
    {
        Lines = [Orders.Subscription(9) with { Gift = wish, Terms = new() { Duration = 30 } }],
        Total = 10m,
        TotalTax = 0,
        Vouchers = [],
        TotalDiscount = 0,
    };

    public static RedeemGift Redeem(Guid receiver, PlaceOrder order, GiftWish wish) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = receiver,
        Instant = Commands.Now.AddDays(2),
        Giver = order.UserId,
        OrderId = order.OrderId,
        GiftId = wish.Id,
        Line = order.Content.Lines.First(line => line.Gift == wish),
    };
}

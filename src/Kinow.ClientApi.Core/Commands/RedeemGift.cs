using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>An account has redeemed a gift: it has what the gift is, and nobody else can redeem it.</summary>
public sealed record RedeemGift : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<RedeemGift> Kind { get; } = new("redeem_gift", version: 1)
    {
        Rule = static command => ValueRules.Id("giver", command.Giver)
            ?? ValueRules.Id("orderId", command.OrderId)
            ?? ValueRules.Id("giftId", command.GiftId)
            ?? (command.Line.Terms.Credit is null ? null : "a recharge is no gift."),
        Fold = static (user, command) => command.Apply(user),
        Overlay = static command => command with { Line = command.Line with { Gift = null } },
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The account that has paid the gift.</summary>
    public required Guid Giver { get; init; }

    /// <summary>The order that it was bought by.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>The gift.</summary>
    public required Guid GiftId { get; init; }

    /// <summary>What it is, as it was sold.</summary>
    public required OrderLine Line { get; init; }

    private User Apply(User user) => user.Accesses.Any(access => access.GiftId == GiftId)
        ? user
        : user with { Accesses = [OrderAccesses.OfGift(GiftId, Line, user.Accesses, Instant), .. user.Accesses] };
}

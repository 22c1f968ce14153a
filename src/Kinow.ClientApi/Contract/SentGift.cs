using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>A gift that an account has paid, as the contract shows it.</summary>
internal sealed class SentGift(Order order, OrderLine line, Gift gift)
{
    public Guid Id => gift.Id;

    public GiftState State => gift.State;

    public Guid OrderId => order.Id;

    public string Name => line.Name;

    public GiftWish Details => line.Gift!;

    public DateTimeOffset? DateSent => gift.DateSent;

    public DateTimeOffset? DateRedeemed => gift.DateRedeemed;
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Core.Tests.Carts;
using Kinow.ClientApi.TestSupport;
using GiftSamples = Kinow.ClientApi.TestSupport.Gifts;
using Samples = Kinow.ClientApi.TestSupport.Commands;

namespace Kinow.ClientApi.Core.Tests.Gifts;

public sealed class GiftRulesTests
{
    private static readonly Guid Buyer = Guid.CreateVersion7();
    private static readonly Guid Receiver = Guid.CreateVersion7();

    [Fact]
    public void A_paid_gift_gives_its_buyer_nothing_and_waits_until_it_is_refunded()
    {
        GiftWish one = GiftSamples.Wish(), other = GiftSamples.Wish();
        var place = Orders.Place(Buyer, GiftSamples.Content(Guid.CreateVersion7(), one, other));
        var user = UserFold.Apply(null, [Samples.Create(Buyer), place])!;
        Assert.Empty(user.Orders[0].Gifts);
        user = UserFold.Apply(user, Orders.Settle(place))!;
        Assert.Single(user.Accesses);
        Assert.Equal(
            [(one.Id, GiftState.Waiting), (other.Id, GiftState.Waiting)],
            user.Orders[0].Gifts.Select(static gift => (gift.Id, gift.State)));
        var refunded = UserFold.Apply(user, Orders.Settle(place, Orders.Report(place, PaymentState.Refunded)))!;
        Assert.All(refunded.Orders[0].Gifts, static gift => Assert.Equal(GiftState.Withdrawn, gift.State));
        Assert.Equal([one.Id, other.Id], GiftRules.Withdrawn(user, refunded).ToArray());
        Assert.Empty(GiftRules.Withdrawn(refunded, refunded));
    }

    [Fact]
    public void Whoever_redeems_it_has_what_was_sold_without_renewal_and_once()
    {
        var wish = GiftSamples.Wish();
        var place = Orders.Place(Buyer, GiftSamples.Subscription(Guid.CreateVersion7(), wish));
        var redeem = GiftSamples.Redeem(Receiver, place, wish);
        var running = new ProductAccess { Id = 1, Type = ProductType.Svod, ProductId = 9, DateExp = redeem.Instant.AddDays(5) };
        var user = UserFold.Apply(null, Samples.Create(Receiver))! with { Accesses = [running] };
        user = UserFold.Apply(user, [redeem, redeem with { Id = Guid.CreateVersion7() }])!;
        var access = Assert.Single(user.Accesses, static access => access.GiftId is not null);
        Assert.Equal(
            (redeem.Instant.AddDays(35), false, null, null), (access.DateExp, access.Recurring, access.DateRenewal, access.OrderId));
        Assert.Equal(2, user.Accesses.Length);
    }

    [Fact]
    public void It_can_be_redeemed_by_its_own_token_once_sent_within_a_year()
    {
        var token = MailToken.Create(Buyer);
        var gift = new Gift { Id = Guid.CreateVersion7(), DateAdd = Samples.Now };
        Assert.Equal(GiftRefusal.NotFound, GiftRules.Check(gift, Samples.Now));
        var sent = GiftRules.Send(gift with { TokenHash = token.Hash }, Samples.Now);
        Assert.Null(GiftRules.Check(sent, Samples.Now + GiftRules.Lifetime - TimeSpan.FromTicks(1)));
        Assert.Equal(GiftRefusal.Expired, GiftRules.Check(sent, Samples.Now + GiftRules.Lifetime));
        Assert.Equal(GiftRefusal.Used, GiftRules.Check(GiftRules.Redeem(sent, Receiver, Samples.Now), Samples.Now));
        Assert.Equal(GiftRefusal.Withdrawn, GiftRules.Check(sent with { State = GiftState.Withdrawn }, Samples.Now));

        var wish = GiftSamples.Wish(gift.Id);
        var place = Orders.Place(Buyer, GiftSamples.Content(Guid.CreateVersion7(), wish));
        var giver = UserFold.Apply(null, [Samples.Create(Buyer), place, Orders.Settle(place)])!;
        Assert.Null(GiftRules.Find(giver, token));
        giver = GiftRules.Change(giver, place.OrderId, gift.Id, known => known with { TokenHash = token.Hash });
        Assert.Equal(wish, GiftRules.Find(giver, token)!.Value.Line.Gift);
        Assert.Null(GiftRules.Find(giver, MailToken.Create(Buyer)));
    }

    [Fact]
    public void Gifts_of_one_thing_are_lines_of_their_own_and_go_one_by_one()
    {
        GiftWish one = GiftSamples.Wish(), other = GiftSamples.Wish();
        SetCartLine[] lines = [Line(null), Line(one), Line(other), Line(one)];
        var user = UserFold.Apply(null, [Samples.Create(Buyer), .. lines])!;
        Assert.Equal(3, user.Cart!.Lines.Length);
        user = UserFold.Apply(user, new UnsetCartLine
        {
            Id = Guid.CreateVersion7(),
            UserId = Buyer,
            Instant = Samples.Now.AddMinutes(1),
            ProductId = 7,
            Mode = 3,
            GiftId = one.Id,
        })!;
        Assert.Equal([null, other], user.Cart!.Lines.Select(static line => line.Gift).OrderBy(static gift => gift is not null));

        // What was ordered leaves the cart, and the other gift stays.
        var content = GiftSamples.Content(user.Cart.Id);
        var place = Orders.PlaceFree(Buyer, content with { Vouchers = [] });
        user = UserFold.Apply(user, place)!;
        Assert.Equal(other, Assert.Single(user.Cart!.Lines).Gift);

        static SetCartLine Line(GiftWish? gift) => new()
        {
            Id = Guid.CreateVersion7(),
            UserId = Buyer,
            Instant = Samples.Now,
            CartId = Buyer,
            ProductId = 7,
            Mode = 3,
            Type = ProductType.Tvod,
            DateAdd = Samples.Now,
            Gift = gift,
        };
    }

    [Fact]
    public void A_subscription_that_is_given_has_no_trial_and_does_not_renew_itself()
    {
        var offer = PricedScenarios.Offer(9, 10m, trialDays: 14, percent: 100);
        var given = offer with { Line = offer.Line with { Gift = GiftSamples.Wish() } };
        var priced = CartPricing.Of(new([given], []), PricedScenarios.Terms());
        Assert.Equal((10m, false, null), (priced.TotalDue, priced.NeedsRenewal, priced.TotalTrial));
        Assert.True(CartPricing.Of(new([offer], []), PricedScenarios.Terms()).NeedsRenewal);
    }

    [Fact]
    public void What_cannot_be_given_is_no_order()
    {
        var wish = GiftSamples.Wish();
        var content = GiftSamples.Content(Guid.CreateVersion7(), wish);
        Assert.Null(Check(content));
        Assert.NotNull(Check(With(line => line with { Gift = wish with { Email = default } })));
        Assert.NotNull(Check(With(line => line with { Gift = wish with { Firstname = " " } })));
        Assert.NotNull(Check(With(line => line with { Gift = wish with { Message = new('x', GiftWish.MaxMessage + 1) } })));
        Assert.NotNull(Check(With(static line => line with { Terms = line.Terms with { RenewalPeriod = 30 } })));
        Assert.NotEqual(OrderId.Of(content), OrderId.Of(With(static line => line with { Gift = GiftSamples.Wish() })));

        OrderContent With(Func<OrderLine, OrderLine> change) => content with { Lines = content.Lines.SetItem(1, change(content.Lines[1])) };

        static string? Check(OrderContent content) => PlaceOrder.Kind.Check(Orders.Place(Buyer, content));
    }
}

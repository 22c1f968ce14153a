using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Gifts;
using Kinow.ClientApi.Tests.Support;
using GiftSamples = Kinow.ClientApi.TestSupport.Gifts;
using Orders = Kinow.ClientApi.TestSupport.Orders;

namespace Kinow.ClientApi.Tests.Contract;

/// <summary>Of gifts: the account that calls has given some to itself.</summary>
internal static partial class MutationErrors
{
    private static string RedeemGift(string which) => $$"""redeemGift(token: "{{GiftTokens.All[which].Text}}") { name }""";

    /// <summary>An order of gifts in several states.</summary>
    private static Order GivenBy(User user)
    {
        string[] names = ["sent", "again", "used", "expired", "withdrawn"];
        foreach (var name in names) GiftTokens.All[name] = MailToken.Create(user.Id);
        var gifts = names.Select(name => new Gift
        {
            Id = Guid.CreateVersion7(Api.Now),
            TokenHash = GiftTokens.All[name].Hash,
            DateAdd = Api.Now.AddDays(-3),
            DateSent = name == "expired" ? Api.Now - GiftRules.Lifetime : Api.Now.AddDays(-2),
            State = name == "used" ? GiftState.Redeemed : name == "withdrawn" ? GiftState.Withdrawn : GiftState.Sent,
        }).ToArray();
        var content = GiftSamples.Content(Guid.CreateVersion7(Api.Now), [.. gifts.Select(static gift => GiftSamples.Wish(gift.Id))]);
        var film = Billing.CartApi.Modes[0].Id;
        return new()
        {
            Id = OrderId.Of(content),
            Content = content with
            {
                Lines = [.. content.Lines.Select(line => Orders.Rental(film.ProductId) with { Mode = film.Number, Terms = new(), Gift = line.Gift })],
            },
            Process = CheckoutProcess.Url,
            Gateway = "stripe",
            State = OrderState.Paid,
            Gifts = [.. gifts],
            History = [new(OrderState.Pending, Api.Now.AddDays(-3)), new(OrderState.Paid, Api.Now.AddDays(-3))],
            DateAdd = Api.Now.AddDays(-3),
            DateUpd = Api.Now.AddDays(-3),
        };
    }

    // A class of its own, so that it is there whenever the parts of this one are made.
    private static class GiftTokens
    {
        internal static readonly Dictionary<string, MailToken> All = [];
    }
}

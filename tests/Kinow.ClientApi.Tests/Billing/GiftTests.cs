using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Gifts;
using Kinow.ClientApi.Mail.Sending;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>From the cart of who gives to what the receiver may watch.</summary>
public sealed class GiftTests
{
    private const string Give =
        """
        mutation($product: ID!, $mode: ID, $gift: GiftInput) { addProductToCart(product: $product, accessMode: $mode, gift: $gift) {
          totalPrice content { items { id refusal gift { id firstname email message dateSend } } } } }
        """;

    private const string Sent =
        "{ user { gifts { pagination { total } items { id state orderId name dateSent dateRedeemed details { firstname lastname email } } } } }";

    private const string Redeem = "mutation($token: String!) { redeemGift(token: $token) { name from message } }";

    private static readonly TvodAccessMode Film = CartApi.Modes.First(static mode =>
        mode is { Price: > 1, Mode: not AccessModeMode.Download, VideoId: null, VideoGroupId: null }
            && Visible(mode).Videos is [{ Free: false }, ..]);

    private readonly User giver = Sample.Owner();
    private readonly User receiver = Of(Guid.CreateVersion7(Api.Now.AddSeconds(-5)));
    private readonly User other = Of(Guid.CreateVersion7(Api.Now.AddSeconds(-6)));
    private readonly MailMemory mails = new();

    [Fact]
    public async Task A_gift_is_bought_sent_redeemed_once_and_taken_away_with_its_order()
    {
        var api = Open();
        var given = await GiveAsync(api, new { firstname = " Zoé ", lastname = "M", email = "zoe@example.org", message = "Voilà" });
        var line = Assert.Single(given.Items("content.items"));
        Assert.Equal(
            ("Zoé", "zoe@example.org", line.Text("id")), (line.Text("gift.firstname"), line.Text("gift.email"), line.Text("gift.id")));
        await PayAsync(api);
        Assert.False(await OpensAsync(api, giver));
        Assert.Equal("WAITING", (await GiftsAsync(api))[0].Text("state"));

        Assert.Equal(1, await MailerOf(api).SendAsync(default));
        Assert.Equal(0, await MailerOf(api).SendAsync(default));
        var mail = Assert.Single(mails.All);
        Assert.Contains("Voilà", mail.Text, StringComparison.Ordinal);
        var token = mail.Text[(mail.Text.IndexOf("gift_token=", StringComparison.Ordinal) + 11)..].Split('\n', ' ')[0];
        Assert.Equal("SENT", (await GiftsAsync(api))[0].Text("state"));

        var got = (await api.DataAsync(Redeem, new { token }, api.SignedIn(receiver))).At("redeemGift");
        Assert.Equal((giver.Profile.Firstname, "Voilà"), (got.Text("from"), got.Text("message")));
        Assert.True(await OpensAsync(api, receiver));
        Assert.Equal("REDEEMED", (await GiftsAsync(api))[0].Text("state"));
        Assert.Equal(got.GetRawText(), (await api.DataAsync(Redeem, new { token }, api.SignedIn(receiver))).At("redeemGift").GetRawText());
        (await api.SendAsync(Redeem, new { token }, api.SignedIn(other))).Error("GIFT_USED");
        Assert.Single((await api.Accounts.FindAsync(receiver.Id, default))!.Accesses);

        await PayAsync(api, PaymentOutcome.Refunded);
        Assert.False(await OpensAsync(api, receiver));
        Assert.Equal("WITHDRAWN", (await GiftsAsync(api))[0].Text("state"));
        (await api.SendAsync(Redeem, new { token }, api.SignedIn(receiver))).Error("GIFT_WITHDRAWN");
    }

    [Fact]
    public async Task Of_many_who_redeem_it_at_once_one_gets_it()
    {
        var api = Open();
        await GiveAsync(api, new { firstname = "A", lastname = "B", email = "a@example.org" });
        await PayAsync(api);
        var token = await TokenAsync(api);
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() =>
            api.SendAsync(Redeem, new { token }, api.SignedIn(i % 2 == 0 ? receiver : other)))));
        Assert.Equal(5, answers.Count(static answer => answer.Errors.Count == 0));
        Assert.All(answers.Where(static answer => answer.Errors.Count > 0), static answer => answer.Error("GIFT_USED"));
        var owners = new[] { await api.Accounts.FindAsync(receiver.Id, default), await api.Accounts.FindAsync(other.Id, default) };
        Assert.Single(owners, static user => user!.Accesses.Length == 1);
    }

    [Fact]
    public async Task It_is_sent_at_its_date_and_what_one_has_can_be_given_but_not_redeemed()
    {
        var api = Open();
        await GiveAsync(api, null);
        await PayAsync(api);
        Assert.True(await OpensAsync(api, giver));
        await GiveAsync(api, new { firstname = "A", lastname = "B", email = "a@example.org", dateSend = Api.Now.AddDays(3) });
        await PayAsync(api);
        var gifts = api.Accounts.Gifts;
        Assert.Empty(await gifts.FindDueAsync(Api.Now.AddDays(3).AddSeconds(-1), 10, default));
        Assert.Single(await gifts.FindDueAsync(Api.Now.AddDays(3), 10, default));
        var token = await TokenAsync(api, Api.Now.AddDays(3));
        (await api.SendAsync(Redeem, new { token }, api.SignedIn(giver))).Error("BAD_USER_INPUT");
        Assert.Equal(Visible(Film).ProductId, (await api.Accounts.FindAsync(giver.Id, default))!.Accesses[0].ProductId);
        (await api.SendAsync(Redeem, new { token }, api.SignedIn(receiver, Api.Now.AddDays(400)))).Error("GIFT_EXPIRED");
    }

    [Fact]
    public async Task Gifts_are_lines_of_their_own_and_leave_the_cart_one_by_one()
    {
        var api = Open();
        await GiveAsync(api, null);
        await GiveAsync(api, new { firstname = "A", lastname = "B", email = "a@example.org" });
        var cart = await GiveAsync(api, new { firstname = "A", lastname = "B", email = "a@example.org" });
        Assert.Equal((double)Film.Price!.Value * 3, cart.At("totalPrice").GetDouble(), 6);
        var gift = cart.Items("content.items")[1].Text("gift.id");
        Assert.Equal(3, cart.Items("content.items").Select(static item => item.Text("id")).Distinct().Count());
        Assert.Equal(2, await RemoveAsync($"gift: \"{gift}\""));
        Assert.Equal(1, await RemoveAsync($"accessMode: {Film.Id.Number}"));
        Assert.Equal(0, await RemoveAsync(""));

        async Task<int> RemoveAsync(string what) => (await api.DataAsync(
            $"mutation {{ removeProductFromCart(product: {Film.Id.ProductId} {what}) {{ content {{ pagination {{ total }} }} }} }}",
            caller: api.SignedIn(giver))).At("removeProductFromCart.content.pagination.total").GetInt32();
    }

    [Fact]
    public async Task A_subscription_is_given_for_a_period_without_a_means_of_payment_for_more()
    {
        var api = Open();
        var cart = (await api.DataAsync(
            Give.Replace("totalPrice", "totalPrice totalTrial availableCheckoutProcesses", StringComparison.Ordinal),
            new { product = CartApi.Trial.Id, gift = new { firstname = "A", lastname = "B", email = "a@example.org" } },
            api.SignedIn(giver))).At("addProductToCart");
        Assert.Equal(JsonValueKind.Null, cart.At("totalTrial").ValueKind);
        await PayAsync(api);
        var token = await TokenAsync(api);
        await api.DataAsync(Redeem, new { token }, api.SignedIn(receiver));
        var access = Assert.Single((await api.Accounts.FindAsync(receiver.Id, default))!.Accesses);
        Assert.Equal((false, Api.Now.AddDays(((ProductSvod)CartApi.Trial.Extension).AccessPeriod)), (access.Recurring, access.DateExp));
    }

    [Theory]
    [InlineData("no address", "A", 0)]
    [InlineData("a@example.org", " ", 0)]
    [InlineData("a@example.org", "A", 367)]
    public async Task What_is_no_gift_is_refused(string email, string firstname, int days)
    {
        var api = Open();
        (await api.SendAsync(Give, Values(new { firstname, lastname = "B", email, dateSend = Api.Now.AddDays(days) }), api.SignedIn(giver)))
            .Error("BAD_USER_INPUT");
        var recharge = Api.Content.Products.First(static product => product.Extension is ProductPrepaymentRecharge).Id;
        (await api.SendAsync(
            Give, new { product = recharge, gift = new { firstname = "A", lastname = "B", email = "a@example.org" } },
            api.SignedIn(giver))).Error("NOT_FOR_SALE");
    }

    [Fact]
    public async Task A_token_cannot_be_guessed_for_long_and_needs_an_account()
    {
        var api = Open();
        (await api.SendAsync(Redeem, new { token = "x" })).Error("UNAUTHENTICATED");
        (await api.SendAsync(Redeem, new { token = MailToken.Create(giver.Id).Text }, api.SignedIn(receiver))).Error("GIFT_NOT_FOUND");
        (await api.SendAsync(Redeem, new { token = MailToken.Create(Guid.NewGuid()).Text }, api.SignedIn(receiver))).Error(
            "GIFT_NOT_FOUND");
        for (var i = 0; i < 300; i++) await api.SendAsync(Redeem, new { token = "x" }, api.SignedIn(receiver));
        (await api.SendAsync(Redeem, new { token = "x" }, api.SignedIn(receiver))).Error("TOO_MANY_ATTEMPTS");
    }

    private static ProductTvod Visible(TvodAccessMode mode) =>
        Sample.Title(Api.Content.Products.Single(product => product.Id == mode.Id.ProductId));

    private static User Of(Guid id) =>
        Sample.Owner() with { Id = id, Profile = Sample.Owner().Profile with { Email = EmailAddress.Parse($"{id:N}@example.com") } };

    private static object Values(object? gift) => new { product = Film.Id.ProductId, mode = Film.Id.Number, gift };

    private Api Open() => new(
        Api.Content,
        accounts: [.. new[] { giver, receiver, other }.Select(static user => (user, new Credential(user.Id, user.Profile.Email, "")))]);

    private GiftMailer MailerOf(Api api) => new(api.Accounts.Gifts, api.Store, mails, api.Clock, NullLogger<GiftMailer>.Instance);

    private async Task<JsonElement> GiveAsync(Api api, object? gift) =>
        (await api.DataAsync(Give, Values(gift), api.SignedIn(giver))).At("addProductToCart");

    private async Task<JsonElement[]> GiftsAsync(Api api) =>
        [.. (await api.DataAsync(Sent, caller: api.SignedIn(giver))).Items("user.gifts.items")];

    private static async Task<string> TokenAsync(Api api, DateTimeOffset? at = null)
    {
        var due = Assert.Single(await api.Accounts.Gifts.FindDueAsync(at ?? Api.Now, 10, default));
        var token = MailToken.Create(due.Giver);
        Assert.True(await api.Accounts.Gifts.TakeAsync(due, token.Hash, Api.Now, default));
        await api.Accounts.Gifts.TellSentAsync(due, token.Hash, Api.Now, default);
        return token.Text;
    }

    private async Task<bool> OpensAsync(Api api, User user)
    {
        var data = await api.DataAsync(
            "query($id: ID!) { cms { video(id: $id) { accessInfo { streaming } } } }", new { id = Visible(Film).Videos[0].Id },
            api.SignedIn(user));
        return data.At("cms.video.accessInfo.streaming").GetBoolean();
    }

    private async Task PayAsync(Api api, PaymentOutcome outcome = PaymentOutcome.Paid)
    {
        if (outcome == PaymentOutcome.Paid)
        {
            var price = (await api.DataAsync("{ billing { cart { totalPrice } } }", caller: api.SignedIn(giver)))
                .At("billing.cart.totalPrice").GetDouble();
            await api.DataAsync(
                "mutation($price: Float!) { checkout(process: URL, price: $price, returnUrl: \"app:done\") { order { id lines { gift { id } } } } }",
                new { price },
                api.SignedIn(giver));
        }

        var order = (await api.Accounts.FindAsync(giver.Id, default))!.Orders[0];
        Assert.True(await new CommandPaymentEvents(api.Accounts, api.Accounts, api.Accounts.Books).TakeAsync(
            new PaymentEvent
            {
                EventId = $"{order.Id} {outcome}",
                Gateway = "stripe",
                Date = Api.Now,
                PaymentId = $"pi_{order.Id}",
                OrderId = order.Id,
                UserId = giver.Id,
                Attempt = order.Attempt,
                Outcome = outcome,
                Amount = order.Content.Total,
                AmountRefunded = outcome == PaymentOutcome.Refunded ? order.Content.Total : 0,
                Currency = "EUR",
            },
            default));
    }
}

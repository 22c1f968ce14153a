using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>From the cart to what was bought.</summary>
public sealed partial class CheckoutTests
{
    private const string Add = "mutation($product: ID!, $mode: ID) { addProductToCart(product: $product, accessMode: $mode) { totalPrice totalTrial } }";

    private const string Buy =
        """
        mutation($process: CheckoutProcess!, $gateway: String, $price: Float!, $back: String, $method: String) {
          checkout(process: $process, gateway: $gateway, price: $price, returnUrl: $back, paymentMethod: $method) {
            process paymentUrl paymentIntent { id clientSecret publishableKey amount currency }
            order { id state total totalTax lines { product { id } price trial } history { state reason } }
          }
        }
        """;

    private const string Standing = "{ billing { cart { id content { pagination { total } } } } user { orders { items { id state } } accesses { items { id product { id } recurring gateway { name } } } } }";

    private static readonly Product Film = Sample.VisibleTitle(static (product, title) =>
        SaleRules.CanBuy(product, Sample.Audience) && title.Videos is [{ Free: false }, ..] && title.AccessModes.Any(IsRent));

    private static readonly long Rent = Sample.Title(Film).AccessModes.First(IsRent).Id.Number;

    private static readonly Product Offer = Api.Content.Products.First(static product =>
        Sample.IsVisible(product) && SaleRules.CanBuy(product, Sample.Audience)
        && product.Extension is ProductSvod { AutoRenewal: true, TrialPeriod: 0, AccessModes: [{ Price: > 0 }] });

    private readonly User user = Sample.Owner();

    [Fact]
    public async Task A_rental_is_ordered_paid_on_a_page_and_opens()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        Assert.False(await OpensAsync(api));
        var made = (await BuyAsync(api, "URL", price, back: "https://app.example.com/thanks?x=1")).Data.At("checkout");

        Assert.Equal(("PENDING", "URL", price), (made.Text("order.state"), made.Text("process"), made.At("order.total").GetDouble()));
        Assert.StartsWith("https://pay.example.com/pay_", made.Text("paymentUrl"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, made.At("paymentIntent").ValueKind);
        Assert.False(await OpensAsync(api));

        Assert.True(await TellAsync(api, PaymentOutcome.Paid));
        Assert.True(await OpensAsync(api));
        var standing = await api.DataAsync(Standing, caller: api.SignedIn(user));
        Assert.Equal(0, standing.Number("billing.cart.content.pagination.total"));
        Assert.Equal("PAID", standing.At("user.orders.items")[0].Text("state"));
        Assert.Equal($"{Film.Id}", Assert.Single(standing.At("user.accesses.items").EnumerateArray()).Text("product.id"));
        await TellAsync(api, PaymentOutcome.Paid);
        await TellAsync(api, PaymentOutcome.Failed);
        Assert.Single((await ReadAsync(api)).Accesses);

        await TellAsync(api, PaymentOutcome.Refunded);
        Assert.False(await OpensAsync(api));
        Assert.Equal(OrderState.Refunded, (await ReadAsync(api)).Orders[0].State);
    }

    [Theory]
    [InlineData("URL", PaymentOutcome.Failed, OrderState.Failed)]
    [InlineData("PAYMENT_INTENT", PaymentOutcome.Cancelled, OrderState.Cancelled)]
    public async Task Whoever_orders_again_before_it_is_told_that_the_payment_has_ended_gets_another(
        string process, PaymentOutcome ended, OrderState state)
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        var first = (await BuyAsync(api, process, price, back: "app:done")).Data.At("checkout");
        var id = Assert.Single(api.Gateway.Begun) is var begun ? $"pay_{begun.OrderId:N}_1" : "";
        api.Gateway.Ended[id] = ended;

        var second = (await BuyAsync(api, process, price, back: "app:done")).Data.At("checkout");

        Assert.NotEqual(first.GetRawText(), second.GetRawText());
        Assert.Equal((first.Text("order.id"), "PENDING"), (second.Text("order.id"), second.Text("order.state")));
        Assert.Equal([1, 2], api.Gateway.Begun.Select(static payment => payment.Attempt).Order());
        var order = Assert.Single((await ReadAsync(api)).Orders);
        Assert.Equal([OrderState.Pending, state, OrderState.Pending], order.History.Select(static step => step.State));
        await TellAsync(api, PaymentOutcome.Paid);
        Assert.Single((await ReadAsync(api)).Accesses);
    }

    [Fact]
    public async Task Fifty_checkouts_of_one_cart_are_one_order_and_one_payment()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => BuyAsync(api, "URL", price, back: "app:done"))));

        Assert.Single(answers.Select(static answer => answer.Data.At("checkout").Text("paymentUrl")).Distinct());
        Assert.Single((await ReadAsync(api)).Orders);
        Assert.Equal(1, Assert.Single(api.Gateway.Begun).Attempt);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => TellAsync(api, PaymentOutcome.Paid, $"event {i % 3}").AsTask())));
        Assert.Single((await ReadAsync(api)).Accesses);
    }

    [Fact]
    public async Task A_subscription_is_paid_at_once_by_a_method_that_renews_it()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Offer.Id, null);
        (await BuyAsync(api, "PAYMENT_AUTHORIZATION", price, method: MemoryGateway.Declined)).Error("PAYMENT_FAILED");
        Assert.Equal((OrderState.Failed, "insufficient_funds"), (await ReadAsync(api)).Orders[0].History[^1] is var step ? (step.State, step.Reason) : default);

        var made = (await BuyAsync(api, "PAYMENT_AUTHORIZATION", price, method: "card")).Data.At("checkout");
        Assert.Equal("PAID", made.Text("order.state"));
        Assert.Equal(["PENDING", "FAILED", "PENDING", "PAID"], made.At("order.history").EnumerateArray().Select(static step => step.Text("state")));
        var access = Assert.Single((await api.DataAsync(Standing, caller: api.SignedIn(user))).At("user.accesses.items").EnumerateArray());
        Assert.Equal(("stripe", true), (access.Text("gateway.name"), access.At("recurring").GetBoolean()));
        Assert.Equal([1, 2], api.Gateway.Begun.Select(static payment => payment.Attempt).Order());
        (await api.SendAsync(Add, new { product = Offer.Id }, api.SignedIn(user))).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task What_the_bank_asks_for_and_a_form_of_the_app_get_what_they_need()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Offer.Id, null);
        var asked = (await BuyAsync(api, "PAYMENT_AUTHORIZATION", price, method: MemoryGateway.Challenged)).Data.At("checkout.paymentIntent");
        Assert.StartsWith("secret of pay_", asked.Text("clientSecret"), StringComparison.Ordinal);
        Assert.Equal((price, "EUR"), (asked.At("amount").GetDouble(), asked.Text("currency")));

        // Another process is another attempt, and so another payment.
        var form = (await BuyAsync(api, "PAYMENT_INTENT", price)).Data.At("checkout");
        Assert.NotEqual(asked.Text("id"), form.Text("paymentIntent.id"));
        Assert.Equal("public", form.Text("paymentIntent.publishableKey"));
        Assert.Single((await ReadAsync(api)).Orders);
    }

    [Fact]
    public async Task While_the_gateway_is_away_the_order_waits_and_then_meets_one_payment()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        api.Gateway.IsAway = true;
        (await BuyAsync(api, "URL", price, back: "app:done")).Error("PAYMENT_UNAVAILABLE");
        (await BuyAsync(api, "URL", price, back: "app:done")).Error("PAYMENT_UNAVAILABLE");
        Assert.Equal(OrderState.Pending, Assert.Single((await ReadAsync(api)).Orders).State);

        api.Gateway.IsAway = false;
        await BuyAsync(api, "URL", price, back: "app:done");
        Assert.Equal(1, Assert.Single(api.Gateway.Begun).Attempt);

        // With other details it is another attempt of the same order.
        await BuyAsync(api, "URL", price, back: "app:elsewhere");
        Assert.Equal([1, 2], api.Gateway.Begun.Select(static payment => payment.Attempt).Order());
        Assert.Single((await ReadAsync(api)).Orders);
    }

    [Theory]
    [InlineData("FREE", null, 0, null, null, "CHECKOUT_PROCESS_NOT_AVAILABLE")]
    [InlineData("URL", null, 0.01, "https://app.example.com", null, "PRICE_CHANGED")]
    [InlineData("URL", null, 1e300, "https://app.example.com", null, "PRICE_CHANGED")]
    [InlineData("URL", "paypal", 0, "https://app.example.com", null, "PAYMENT_GATEWAY_NOT_FOUND")]
    [InlineData("URL", null, 0, null, null, "BAD_USER_INPUT")]
    [InlineData("URL", null, 0, "javascript:alert(1)", null, "BAD_USER_INPUT")]
    [InlineData("URL", null, 0, "http://app.example.com", null, "BAD_USER_INPUT")]
    [InlineData("PAYMENT_AUTHORIZATION", null, 0, null, null, "BAD_USER_INPUT")]
    [InlineData("PAYMENT_AUTHORIZATION", null, 0, null, MemoryGateway.Refused, "PAYMENT_FAILED")]
    public async Task What_cannot_be_is_refused(string process, string? gateway, double more, string? back, string? method, string code)
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        (await BuyAsync(api, process, price + more, gateway, back, method)).Error(code);
        Assert.Empty(api.Gateway.Begun);
        Assert.Equal(code == "PAYMENT_FAILED", (await ReadAsync(api)).Orders.Length == 1);
    }

    [Fact]
    public async Task The_new_price_is_told()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        var error = (await BuyAsync(api, "URL", price - 1, back: "app:done")).Error("PRICE_CHANGED");
        Assert.Contains(price.ToString(CultureInfo.InvariantCulture), error.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_account_nothing_is_ordered_and_an_empty_cart_is_none()
    {
        var api = Api.With(user);
        var anonymous = new Caller { Token = api.TokenOf(Guid.CreateVersion7(Api.Now), anonymous: true) };
        (await api.SendAsync(Buy, new { process = "URL", price = 1 }, anonymous)).Error("UNAUTHENTICATED");
        (await BuyAsync(api, "URL", 1, back: "app:done")).Error("CART_EMPTY");
    }

    [Fact]
    public async Task A_voucher_that_takes_off_all_makes_an_order_free_and_the_last_one_is_used_once()
    {
        var voucher = new Voucher { Id = 77, Code = "ALL", Quantity = 1, ReductionPercent = 100 };
        var others = Enumerable.Range(0, 8).Select(static i => Other(Guid.CreateVersion7(Api.Now.AddSeconds(i)))).ToArray();
        var api = new Api(
            Api.Content.With(ItemKinds.Voucher, [voucher]),
            accounts: [.. others.Select(static other => (other, new Credential(other.Id, other.Profile.Email, "")))]);
        foreach (var other in others)
        {
            await api.DataAsync(Add, new { product = Film.Id, mode = Rent }, api.SignedIn(other));
            await api.DataAsync("mutation { addCartVoucher(code: \"all\") { totalPrice } }", caller: api.SignedIn(other));
        }

        var answers = await Task.WhenAll(others.Select(other => Task.Run(() =>
            api.SendAsync(Buy, new { process = "FREE", price = 0 }, api.SignedIn(other)))));

        var made = Assert.Single(answers, static answer => answer.Errors.Count == 0);
        Assert.Equal("PAID", made.Data.At("checkout").Text("order.state"));
        Assert.All(answers.Where(static answer => answer.Errors.Count > 0), static answer => answer.Error("VOUCHER_EXHAUSTED"));
        var users = await Task.WhenAll(others.Select(other => api.Accounts.FindAsync(other.Id, default).AsTask()));
        var buyer = Assert.Single(users, static known => known!.Orders.Length == 1)!;
        Assert.Equal((1, 77L), (buyer.Accesses.Length, Assert.Single(buyer.VoucherUses).VoucherId));
        Assert.Null(buyer.Cart);
        Assert.Equal(1, api.Accounts.Books.UsesOf(77));

        // What was used up by somebody else is used up, also when nobody holds it any more.
        var late = others.First(other => other.Id != buyer.Id);
        (await api.SendAsync(
            Buy, new { process = "FREE", price = 0 },
            api.SignedIn(late) with { At = Api.Now.AddHours(1), Token = api.TokenOf(late.Id, at: Api.Now.AddHours(1)) }))
            .Error("VOUCHER_EXHAUSTED");
    }

    private static User Other(Guid id) =>
        Sample.Owner() with { Id = id, Profile = Sample.Owner().Profile with { Email = EmailAddress.Parse($"{id:N}@example.com") } };

    private static bool IsRent(TvodAccessMode mode) =>
        mode is { Type: AccessModeType.Rent, VideoId: null, VideoGroupId: null, Price: > 0, Mode: not AccessModeMode.Download };

    private async Task<double> AddAsync(Api api, long product, long? mode)
    {
        var cart = (await api.DataAsync(Add, new { product, mode }, api.SignedIn(user))).At("addProductToCart");
        return cart.At("totalTrial").ValueKind == JsonValueKind.Null ? cart.At("totalPrice").GetDouble() : cart.At("totalTrial").GetDouble();
    }

    private Task<Answer> BuyAsync(Api api, string process, double price, string? gateway = null, string? back = null, string? method = null) =>
        api.SendAsync(Buy, new { process, gateway, price, back, method }, api.SignedIn(user));

    private async Task<User> ReadAsync(Api api) => (await api.Accounts.FindAsync(user.Id, default))!;

    private async Task<bool> OpensAsync(Api api)
    {
        var data = await api.DataAsync(
            "query($id: ID!) { cms { video(id: $id) { accessInfo { streaming } } } }",
            new { id = Sample.Title(Film).Videos[0].Id },
            api.SignedIn(user));
        return data.At("cms.video.accessInfo.streaming").GetBoolean();
    }

    private async ValueTask<bool> TellAsync(Api api, PaymentOutcome outcome, string? id = null, string payment = "pi_1")
    {
        var order = (await ReadAsync(api)).Orders[0];
        return await new CommandPaymentEvents(api.Accounts, api.Accounts, api.Accounts.Books).TakeAsync(
            EventOf(order.Id, order.Attempt, order.Content.Total, outcome, id ?? $"{outcome}") with
            {
                PaymentId = payment,
                AmountRefunded = outcome == PaymentOutcome.Refunded ? order.Content.Total : 0,
            },
            default);
    }

    private PaymentEvent EventOf(Guid order, int attempt, decimal amount, PaymentOutcome outcome, string id) => new()
    {
        EventId = id,
        Gateway = "stripe",
        Date = Api.Now,
        PaymentId = "pi_1",
        OrderId = order,
        UserId = user.Id,
        Attempt = attempt,
        Outcome = outcome,
        Amount = amount,
        AmountRefunded = outcome == PaymentOutcome.Refunded ? amount : 0,
        Currency = "EUR",
    };
}

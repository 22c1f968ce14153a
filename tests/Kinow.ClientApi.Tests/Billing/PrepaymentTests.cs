using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>Recharging a balance, and paying with it.</summary>
public sealed class PrepaymentTests
{
    private const string Buy =
        """
        mutation($process: CheckoutProcess!, $price: Float!, $back: String, $method: String, $balance: Float) {
          checkout(process: $process, price: $price, returnUrl: $back, paymentMethod: $method, prepaymentAmount: $balance) {
            process paymentUrl order { id state total paidByBalance paidByBalanceFormat toPay toPayFormat lines { type credit { amount bonus } } }
          }
        }
        """;

    private const string Standing =
        """
        { user { prepaymentBalance { currency { isoCode } amount amountFormat held
          operations(perPage: 2) { pagination { total } items { type amount amountFormat balance balanceFormat orderId reason } } } }
          billing { cart { totalPrice availableCheckoutProcesses prepayment { amount amountFormat toPay toPayFormat availableCheckoutProcesses } } } }
        """;

    private static readonly Product Recharge = Api.Content.Products.First(static product =>
        product.Extension is ProductPrepaymentRecharge { Bonus: > 0 });

    private static readonly ProductPrepaymentRecharge Credit = (ProductPrepaymentRecharge)Recharge.Extension;

    private static readonly TvodAccessMode Film = CartApi.Modes.First(static mode => mode.Price > 1);

    private User user = Sample.Owner();

    [Fact]
    public async Task A_recharge_is_shown_bought_and_credited_and_is_never_owned()
    {
        var api = Api.With(user);
        var shown = (await api.DataAsync(
            """
            query($id: ID!) { cms { product(id: $id) { type canBuy extension { accessModes { id price }
              ... on ProductPrepaymentRecharge { user { accessible canBuy reason } credit { amount amountFormat bonus bonusFormat currency { isoCode } } } } } } }
            """,
            new { id = Recharge.Id },
            api.SignedIn(user))).At("cms.product");
        Assert.Equal("PREPAYMENT_RECHARGE", shown.Text("type"));
        Assert.Equal($"{Recharge.Id}-0", shown.At("extension.accessModes")[0].Text("id"));
        Assert.Equal((false, true), (shown.At("extension.user.accessible").GetBoolean(), shown.At("extension.user.canBuy").GetBoolean()));
        Assert.Equal(
            ((double)Credit.Amount, (double)Credit.Bonus),
            (Number(shown, "extension.credit.amount"), Number(shown, "extension.credit.bonus")));

        for (var round = 1; round <= 2; round++)
        {
            await AddAsync(api, new(Recharge.Id, 0));
            var made = (await BuyAsync(api, "URL", Credit.Amount)).Data.At("checkout.order");
            Assert.Equal((double)Credit.Bonus, made.At("lines")[0].At("credit.bonus").GetDouble());
            await PayAsync(api);
            Assert.Equal(round * (Credit.Amount + Credit.Bonus), PrepaymentLedger.BalanceOf(await ReadAsync(api), "EUR"));
        }

        var standing = (await api.DataAsync(Standing, caller: api.SignedIn(user))).At("user.prepaymentBalance");
        Assert.Equal(
            ("EUR", 0d, 4d),
            (standing.Text("currency.isoCode"), Number(standing, "held"), Number(standing, "operations.pagination.total")));
        Assert.Equal(["BONUS", "RECHARGE"], standing.Items("operations.items").Select(static item => item.Text("type")));
        Assert.Empty((await ReadAsync(api)).Accesses);
    }

    [Fact]
    public async Task What_the_balance_pays_alone_is_free_to_check_out_and_opens_at_once()
    {
        var api = With(100m);
        await AddAsync(api, Film.Id);
        var cart = (await api.DataAsync(Standing, caller: api.SignedIn(user))).At("billing.cart");
        Assert.Equal(((double)Film.Price!.Value, 0d), (Number(cart, "prepayment.amount"), Number(cart, "prepayment.toPay")));
        Assert.Equal(["FREE"], cart.At("prepayment.availableCheckoutProcesses").EnumerateArray().Select(static p => p.GetString()));
        Assert.DoesNotContain("FREE", cart.At("availableCheckoutProcesses").EnumerateArray().Select(static p => p.GetString()));

        (await BuyAsync(api, "FREE", Film.Price.Value)).Error("CHECKOUT_PROCESS_NOT_AVAILABLE");
        var made = (await BuyAsync(api, "FREE", Film.Price.Value, Film.Price)).Data.At("checkout.order");
        Assert.Equal(("PAID", 0d), (made.Text("state"), Number(made, "toPay")));
        var account = await ReadAsync(api);
        Assert.Equal((100m - Film.Price.Value, 1), (PrepaymentLedger.BalanceOf(account, "EUR"), account.Accesses.Length));
        Assert.Empty(api.Gateway.Begun);
        Assert.Null(account.Cart);
    }

    [Fact]
    public async Task The_balance_pays_a_part_and_the_gateway_the_rest()
    {
        var api = With(1m);
        await AddAsync(api, Film.Id);
        var price = Film.Price!.Value;
        (await BuyAsync(api, "URL", price, 1.01m)).Error("PRICE_CHANGED");
        var made = (await BuyAsync(api, "URL", price, 1m)).Data.At("checkout.order");
        Assert.Equal(
            ((double)price, 1d, (double)(price - 1)), (Number(made, "total"), Number(made, "paidByBalance"), Number(made, "toPay")));
        Assert.Equal(price - 1, Assert.Single(api.Gateway.Begun).Amount);

        // It is held, from nobody but other carts.
        var standing = await api.DataAsync(Standing, caller: api.SignedIn(user));
        Assert.Equal(1d, Number(standing, "user.prepaymentBalance.amount"));
        Assert.Equal(1d, Number(standing, "user.prepaymentBalance.held"));
        Assert.Equal(1d, Number(standing, "billing.cart.prepayment.amount"));
        await PayAsync(api);
        standing = await api.DataAsync(Standing, caller: api.SignedIn(user));
        Assert.Equal((0d, 0d), (Number(standing, "user.prepaymentBalance.amount"), Number(standing, "user.prepaymentBalance.held")));
        Assert.Equal(JsonValueKind.Null, standing.At("billing.cart.prepayment").ValueKind);
        await PayAsync(api, PaymentOutcome.Refunded);
        Assert.Equal(1m, PrepaymentLedger.BalanceOf(await ReadAsync(api), "EUR"));
    }

    [Fact]
    public async Task Less_than_the_balance_would_pay_may_be_taken_and_nothing_is_taken_unasked()
    {
        var api = With(100m);
        await AddAsync(api, Film.Id);
        var made = (await BuyAsync(api, "URL", Film.Price!.Value, 0.5m)).Data.At("checkout.order");
        Assert.Equal(0.5, Number(made, "paidByBalance"));
        made = (await BuyAsync(api, "URL", Film.Price.Value)).Data.At("checkout.order");
        Assert.Equal(0, Number(made, "paidByBalance"));
        (await BuyAsync(api, "URL", Film.Price.Value, -1m)).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task What_renews_itself_needs_a_gateway_though_the_balance_pays_its_first_period()
    {
        var (api, price) = (With(1_000m), ((ProductSvod)CartApi.Plain.Extension).AccessModes[0].Price!.Value);
        await AddAsync(api, new(CartApi.Plain.Id, 0));
        (await BuyAsync(api, "FREE", price, price)).Error("CHECKOUT_PROCESS_NOT_AVAILABLE");
        var made = (await BuyAsync(api, "PAYMENT_AUTHORIZATION", price, price, method: "card")).Data.At("checkout.order");
        Assert.Equal(("PAID", 0d), (made.Text("state"), Number(made, "toPay")));
        var begun = Assert.Single(api.Gateway.Begun);
        Assert.Equal((0m, true), (begun.Amount, begun.Renews));
        var account = await ReadAsync(api);
        Assert.Equal(1_000m - price, PrepaymentLedger.BalanceOf(account, "EUR"));
        Assert.True(Assert.Single(account.Accesses).Recurring);
    }

    [Fact]
    public async Task Credit_does_not_buy_credit_and_the_balance_pays_in_its_own_currency_alone()
    {
        var api = With(100m);
        await AddAsync(api, new(Recharge.Id, 0));
        Assert.Equal(
            JsonValueKind.Null, (await api.DataAsync(Standing, caller: api.SignedIn(user))).At("billing.cart.prepayment").ValueKind);
        (await BuyAsync(api, "FREE", Credit.Amount, Credit.Amount)).Error("PRICE_CHANGED");
        await AddAsync(api, Film.Id);
        var cover = (await api.DataAsync(Standing, caller: api.SignedIn(user))).At("billing.cart.prepayment");
        Assert.Equal((double)Film.Price!.Value, Number(cover, "amount"));
        var dinars = api.SignedIn(user) with { Currency = "TND" };
        var inDinars = await api.DataAsync(Standing, caller: dinars);
        Assert.Equal(JsonValueKind.Null, inDinars.At("billing.cart.prepayment").ValueKind);
        Assert.Equal("EUR", inDinars.Text("user.prepaymentBalance.currency.isoCode"));
        var total = (decimal)Number(inDinars, "billing.cart.totalPrice");
        (await api.SendAsync(Buy, new { process = "URL", price = total, balance = 1m, back = "app:done" }, dinars)).Error("PRICE_CHANGED");
    }

    [Fact]
    public async Task Of_fifty_checkouts_at_once_one_order_takes_from_the_balance_once()
    {
        var api = With(Film.Price!.Value);
        await AddAsync(api, Film.Id);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => Task.Run(() => BuyAsync(api, "FREE", Film.Price.Value, Film.Price))));
        Assert.Contains(answers, static answer => answer.Errors.Count == 0);
        var account = await ReadAsync(api);
        Assert.Equal(0m, PrepaymentLedger.BalanceOf(account, "EUR"));
        Assert.Equal(
            [PrepaymentOperationType.Payment, PrepaymentOperationType.Correction], account.PrepaymentOperations.Select(
                static operation => operation.Type));
        Assert.Single(account.Accesses);
        Assert.Single(account.Orders);
    }

    [Fact]
    public async Task What_another_order_is_just_taking_is_not_to_be_had()
    {
        var api = With(10m);
        var (one, other) = (Guid.CreateVersion7(Api.Now), Guid.CreateVersion7(Api.Now));
        var euro = Api.Content.Settings.DefaultCurrency;
        var reservations = new Kinow.ClientApi.Billing.BalanceReservations(api.Expiring);
        Assert.True(await reservations.HoldAsync(user, new(6m, euro), one, one, 1, Api.Now, default));
        Assert.True(await reservations.HoldAsync(user, new(6m, euro), one, one, 1, Api.Now, default));
        Assert.False(await reservations.HoldAsync(user, new(4.01m, euro), other, other, 1, Api.Now, default));
        Assert.True(await reservations.HoldAsync(user, new(4m, euro), other, other, 1, Api.Now, default));
        Assert.True(await reservations.HoldAsync(user, new(10m, euro), other, other, 1, Api.Now.AddMinutes(2), default));
    }

    [Fact]
    public async Task Nobody_has_no_balance_and_an_account_sees_its_own()
    {
        var api = With(5m);
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync("{ user { prepaymentBalance { amount } } }")).At("user").ValueKind);
        const string tooMany = "{ user { prepaymentBalance { operations(perPage: 101) { pagination { total } } } } }";
        (await api.SendAsync(tooMany, caller: api.SignedIn(user))).Error("BAD_USER_INPUT");
        var shown = (await api.DataAsync(Standing, caller: api.SignedIn(user))).At("user.prepaymentBalance.operations.items")[0];
        Assert.Equal(
            ("CORRECTION", 5d, 5d, null, "Present"),
            (shown.Text("type"), Number(shown, "amount"), Number(shown, "balance"), shown.Text("orderId"), shown.Text("reason")));
    }

    private static double Number(JsonElement element, string path) => element.At(path).GetDouble();

    private Api With(decimal balance)
    {
        var present = PrepaymentLedger.Correct(Guid.CreateVersion7(Api.Now), balance, "EUR", "Present", null, Api.Now.AddDays(-1))!;
        user = user with { PrepaymentOperations = [present] };
        return Api.With(user);
    }

    private async Task AddAsync(Api api, AccessModeId mode) => Assert.Empty((await CartApi.AddAsync(api, mode, api.SignedIn(user))).Errors);

    private Task<Answer> BuyAsync(Api api, string process, decimal price, decimal? balance = null, string? method = null) => api.SendAsync(
        Buy, new { process, price, balance, method, back = process == "URL" ? "app:done" : null }, api.SignedIn(user));

    private async Task<User> ReadAsync(Api api) => (await api.Accounts.FindAsync(user.Id, default))!;

    private async Task PayAsync(Api api, PaymentOutcome outcome = PaymentOutcome.Paid)
    {
        var order = (await ReadAsync(api)).Orders[0];
        Assert.True(await new CommandPaymentEvents(api.Accounts, api.Accounts, api.Accounts.Books).TakeAsync(
            new PaymentEvent
            {
                EventId = $"{order.Id} {outcome}",
                Gateway = "stripe",
                Date = Api.Now,
                PaymentId = $"pi_{order.Id}",
                OrderId = order.Id,
                UserId = user.Id,
                Attempt = order.Attempt,
                Outcome = outcome,
                Amount = order.Content.ToPay,
                AmountRefunded = outcome == PaymentOutcome.Refunded ? order.Content.ToPay : 0,
                Currency = "EUR",
            },
            default));
    }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using static Kinow.ClientApi.Tests.Billing.CartApi;

namespace Kinow.ClientApi.Tests.Billing;

public sealed class CartVoucherTests
{
    private readonly User user = Sample.Owner();

    [Fact]
    public async Task Vouchers_are_applied_in_their_order_and_taken_out_again()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        foreach (var mode in Modes[..4]) await AddedAsync(api, mode.Id, caller);
        await AddVoucherAsync(api, "WELCOME10", caller);
        var both = (await AddVoucherAsync(api, " two-euros ", caller)).Data.At("addCartVoucher");
        Assert.Equal(["TWO-EUROS", "WELCOME10"], both.Items("vouchers").Select(static v => v.Text("code")));
        Assert.Equal(2m, both.At("vouchers.0.amount").GetDecimal());
        Assert.Equal(both.GetRawText(), (await AddVoucherAsync(api, "WELCOME10", caller)).Data.At("addCartVoucher").GetRawText());

        var one = (await api.DataAsync($"mutation {{ removeCartVoucher(code: \"Two-Euros\") {{ {Fields} }} }}", caller: caller)).At("removeCartVoucher");
        Assert.Equal(["WELCOME10"], one.Items("vouchers").Select(static v => v.Text("code")));
    }

    [Fact]
    public async Task A_cart_that_costs_nothing_is_free()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        await AddedAsync(api, new(1, 2), caller);
        var cart = (await AddVoucherAsync(api, "FREE-FILM", caller)).Data.At("addCartVoucher");
        Assert.Equal(0, cart.At("totalPrice").GetDouble());
        Assert.Equal(["FREE"], cart.Items("availableCheckoutProcesses").Select(static p => p.GetString()));
    }

    [Theory]
    [InlineData("NO-SUCH-CODE", "VOUCHER_NOT_VALID")]
    [InlineData("\" OR *:*", "VOUCHER_NOT_VALID")]
    [InlineData("LAST-YEAR", "VOUCHER_NOT_VALID")]
    [InlineData("THANK-YOU", "VOUCHER_NOT_VALID")]
    [InlineData("SOLD-OUT", "VOUCHER_EXHAUSTED")]
    public async Task A_voucher_that_does_not_hold_is_refused(string code, string error)
    {
        var api = Api.With(user);
        await AddedAsync(api, Modes.First(static mode => mode.Id.ProductId != 1).Id, api.SignedIn(user));
        (await AddVoucherAsync(api, code, api.SignedIn(user))).Error(error);
    }

    [Fact]
    public async Task A_voucher_does_not_fit_every_cart()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        (await AddVoucherAsync(api, "WELCOME10", caller)).Error("CART_EMPTY");
        var cheap = Modes.First(static mode => mode.Price < 5m && mode.Id.ProductId != 1);
        await AddedAsync(api, cheap.Id, caller);
        (await AddVoucherAsync(api, "TWO-EUROS", caller)).Error("VOUCHER_NOT_VALID");
        (await AddVoucherAsync(api, "FREE-FILM", caller)).Error("VOUCHER_NOT_VALID");
        _ = (await AddVoucherAsync(api, "WELCOME10", caller)).Data;

        // A trial takes none, and the one that is there says so.
        var trial = await AddedAsync(api, new(Trial.Id, 0), caller);
        Assert.Equal(("TRIAL", false), (trial.Text("vouchers.0.refusal"), trial.At("orderable").GetBoolean()));
        (await AddVoucherAsync(api, "TWO-EUROS", caller)).Error("VOUCHER_NOT_VALID");
    }

    [Fact]
    public async Task Who_guesses_codes_has_to_wait_whatever_is_right_and_others_do_not()
    {
        var other = Sample.Owner() with { Id = Guid.CreateVersion7(Api.Now), Profile = user.Profile with { Email = EmailAddress.Parse("o@example.com") } };
        var api = Api.With(user, other);
        var caller = api.SignedIn(user);
        await AddedAsync(api, Dear, caller);
        await AddedAsync(api, Dear, api.SignedIn(other));

        // Good ones do not count, however often they are added.
        for (var i = 0; i < 25; i++) _ = (await AddVoucherAsync(api, "WELCOME10", caller)).Data;
        for (var i = 0; i < 20; i++) (await AddVoucherAsync(api, $"GUESS-{i}", caller)).Error("VOUCHER_NOT_VALID");
        var refused = await AddVoucherAsync(api, "WELCOME10", caller);
        refused.Error("TOO_MANY_ATTEMPTS");
        _ = (await AddVoucherAsync(api, "WELCOME10", api.SignedIn(other))).Data;
    }

    [Fact]
    public async Task Who_opens_sessions_to_guess_codes_is_stopped_by_the_network_address()
    {
        var api = Api.With(user);
        var mode = Dear;
        for (var i = 0; i < 15; i++)
        {
            var caller = Anonymous(api);
            await AddedAsync(api, mode, caller);
            for (var j = 0; j < 20; j++) (await AddVoucherAsync(api, $"GUESS-{i}-{j}", caller)).Error("VOUCHER_NOT_VALID");
        }

        var next = Anonymous(api);
        await AddedAsync(api, mode, next);
        (await AddVoucherAsync(api, "WELCOME10", next)).Error("TOO_MANY_ATTEMPTS");
    }

    [Fact]
    public async Task An_account_is_shown_its_own_vouchers_as_long_as_it_can_use_them()
    {
        const string Query = "{ user { vouchers { pagination { total } items { code name reductionAmount reductionAmountFormat minimumAmount dateTo } } } }";
        var voucher = Api.Content.Of(ItemKinds.Voucher).Single(static v => v.UserId is not null);
        var owner = GeneratedAccounts.Create(Api.Content, 7, 20, Api.Now).Single(account => account.User.Id == voucher.UserId).User;
        var api = Api.With(owner);
        var shown = Assert.Single((await api.DataAsync(Query, caller: api.SignedIn(owner))).Items("user.vouchers.items"));
        Assert.Equal(("THANK-YOU", "Thank you", 1.5), (shown.Text("code"), shown.Text("name"), shown.At("reductionAmount").GetDouble()));
        await AddedAsync(api, MutationLine(owner), api.SignedIn(owner));
        _ = (await AddVoucherAsync(api, "THANK-YOU", api.SignedIn(owner))).Data;

        var others = Api.With(user);
        Assert.Empty((await others.DataAsync(Query, caller: others.SignedIn(user))).Items("user.vouchers.items"));
        Assert.Empty((await api.DataAsync(Query, caller: api.SignedIn(owner) with { At = voucher.DateTo!.Value, Token = api.TokenOf(owner.Id, at: voucher.DateTo) })).Items("user.vouchers.items"));
        var once = owner with { VoucherUses = [new(voucher.Id, Guid.CreateVersion7(), Api.Now)] };
        Assert.Empty((await AskAsync(once)).Items("user.vouchers.items"));

        async Task<System.Text.Json.JsonElement> AskAsync(User of)
        {
            var own = Api.With(of);
            return await own.DataAsync(Query, caller: own.SignedIn(of));
        }
    }

    // It costs as much as all vouchers ask for, and none is for it alone.
    private static Core.Catalog.AccessModeId Dear { get; } = Modes.Where(static mode => mode.Id.ProductId != 1)
        .SelectMany(static mode => Sample.Title(Api.Content.Products.Single(product => product.Id == mode.Id.ProductId)).AccessModes)
        .First(static mode => mode.Price >= 5m).Id;

    private static Core.Catalog.AccessModeId MutationLine(User owner) =>
        Modes.First(mode => owner.Accesses.All(access => access.ProductId != mode.Id.ProductId)).Id;
}

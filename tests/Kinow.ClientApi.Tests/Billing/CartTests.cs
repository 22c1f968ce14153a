using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using static Kinow.ClientApi.Tests.Billing.CartApi;

namespace Kinow.ClientApi.Tests.Billing;

public sealed class CartTests
{
    private readonly User user = Sample.Owner();

    [Fact]
    public async Task An_anonymous_session_has_a_cart_and_no_account()
    {
        var api = Api.Counted();
        var (caller, other) = (Anonymous(api), Anonymous(api));
        var none = await CartAsync(api, caller);
        Assert.Equal((null, 0, 0d, false), (none.Text("id"), none.Number("content.pagination.total"), none.At("totalPrice").GetDouble(), none.At("orderable").GetBoolean()));
        Assert.Empty(none.Items("availableCheckoutProcesses"));

        var added = await AddedAsync(api, Modes[0].Id, caller);
        var read = await CartAsync(api, caller);
        Assert.Equal(added.GetRawText(), read.GetRawText());
        Assert.Equal([$"{Modes[0].Id}"], Lines(read));
        Assert.Equal((7, true), (Guid.Parse(read.Text("id")!).Version, read.At("orderable").GetBoolean()));
        Assert.Equal((double)Modes[0].Price!.Value, read.At("totalPrice").GetDouble());
        Assert.Empty(Lines(await CartAsync(api, other)));
        var account = await api.DataAsync("{ user { id } }", caller: caller);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, account.At("user").ValueKind);
    }

    [Fact]
    public async Task Without_a_token_there_is_no_cart()
    {
        var api = Api.Counted();
        (await api.SendAsync(Read)).Error("UNAUTHENTICATED");
        (await AddAsync(api, Modes[0].Id, new())).Error("UNAUTHENTICATED");
    }

    [Fact]
    public async Task The_published_documents_are_answered()
    {
        var api = Api.With(user);
        const string Add = """
            mutation { addProductToCart(product: 1, accessMode: 2) { ...Basket } }
            fragment Basket on Cart {
              totalPrice totalPriceWithoutTax availableCheckoutProcesses
              content { pagination { total } items { accessMode { id priceFormat ... on TVODAccessMode { duration type } } product { id name type } } }
            }
            """;
        var cart = (await api.DataAsync(Add, caller: api.SignedIn(user))).At("addProductToCart");
        Assert.Equal(("1-2", "1"), (cart.Text("content.items.0.accessMode.id"), cart.Text("content.items.0.product.id")));
    }

    [Fact]
    public async Task The_same_line_is_one_and_modes_are_named_in_two_ways()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        var first = await AddedAsync(api, Modes[0].Id, caller);
        var second = await api.DataAsync(
            $"mutation($p: ID!, $m: ID) {{ addProductToCart(product: $p, accessMode: $m) {{ {Fields} }} }}",
            new { p = $"{Modes[0].Id.ProductId}", m = $"{Modes[0].Id}" },
            caller);
        Assert.Equal(first.GetRawText(), second.At("addProductToCart").GetRawText());
    }

    [Fact]
    public async Task Titles_and_offers_exclude_each_other_and_offers_too()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        await AddedAsync(api, Modes[0].Id, caller);
        var titles = await AddedAsync(api, Modes[1].Id, caller);
        Assert.Equal([$"{Modes[0].Id}", $"{Modes[1].Id}"], Lines(titles));

        var offer = (await api.DataAsync($"mutation {{ addProductToCart(product: {Plain.Id}) {{ {Fields} }} }}", caller: caller)).At("addProductToCart");
        Assert.Equal([$"{Plain.Id}-0"], Lines(offer));
        Assert.Equal(titles.Text("id"), offer.Text("id"));
        Assert.Equal([$"{Trial.Id}-0"], Lines(await AddedAsync(api, new(Trial.Id, 0), caller)));
        Assert.Equal([$"{Modes[2].Id}"], Lines(await AddedAsync(api, Modes[2].Id, caller)));
    }

    [Fact]
    public async Task What_the_account_has_got_is_refused_as_published()
    {
        var mode = Modes[0];
        var owner = Sample.Owner(new ProductAccess { Id = 1, Type = ProductType.Tvod, ProductId = mode.Id.ProductId });
        var api = Api.With(owner);
        var answer = await AddAsync(api, mode.Id, api.SignedIn(owner));
        Assert.Equal("This customer already has an access for this product", answer.Error("BAD_USER_INPUT").Text("message"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.Body.At("data").ValueKind);
        _ = (await AddAsync(api, Modes[1].Id, api.SignedIn(owner))).Data;
    }

    [Fact]
    public async Task What_is_not_visible_answers_as_what_is_not_there()
    {
        var api = Api.With(user);
        var hidden = Api.Content.Products.First(static p => !p.Active && p.Extension is ProductTvod);
        string[] messages = [];
        foreach (var (product, mode) in new[] { ($"{hidden.Id}", "1"), ("999999", "1"), ("x", "1"), ($"{Modes[0].Id.ProductId}", "77"), ($"{Modes[0].Id.ProductId}", "x") })
        {
            var answer = await api.SendAsync(
                "mutation($p: ID!, $m: ID) { addProductToCart(product: $p, accessMode: $m) { id } }", new { p = product, m = mode }, api.SignedIn(user));
            messages = [.. messages, answer.Error("BAD_USER_INPUT").Text("message")!];
        }

        Assert.Single(messages.Distinct());
    }

    [Fact]
    public async Task What_may_not_be_bought_here_and_now_is_refused_with_its_reason()
    {
        var api = Api.With(user);
        var upcoming = Api.Content.Products.First(static p =>
            ItemKinds.Product.IsVisible(p, Sample.Audience) && !p.Window.IsPublishedAt(Api.Now)
            && p.Extension is ProductTvod title && title.AccessModes.Any(static mode => mode.Price is not null));
        var mode = Sample.Title(upcoming).AccessModes.First(static mode => mode.Price is not null).Id;
        (await AddAsync(api, mode, api.SignedIn(user))).Error("NOT_FOR_SALE");
        (await AddAsync(api, Modes[0].Id, api.SignedIn(user) with { Country = "AQ" })).Error("NOT_FOR_SALE");

        var rated = Api.Content.Products.First(static p => p.AgeRating > 12 && Modes.Any(mode => mode.Id.ProductId == p.Id));
        var child = user with { Profiles = [ViewerProfiles.FirstOf(user) with { AgeLimit = 12 }] };
        var limited = Api.With(child);
        (await AddAsync(limited, Modes.First(mode => mode.Id.ProductId == rated.Id).Id, limited.SignedIn(child))).Error("NOT_FOR_SALE");
    }

    [Fact]
    public async Task Products_are_taken_out_one_by_one_and_all_at_once()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        foreach (var mode in Modes[..3]) await AddedAsync(api, mode.Id, caller);
        var one = (await api.DataAsync(
            $"mutation {{ removeProductFromCart(product: {Modes[0].Id.ProductId}) {{ {Fields} }} }}", caller: caller)).At("removeProductFromCart");
        Assert.Equal([$"{Modes[1].Id}", $"{Modes[2].Id}"], Lines(one));
        var kept = (await api.DataAsync(
            $"mutation {{ removeProductFromCart(product: {Modes[1].Id.ProductId}, accessMode: 77) {{ {Fields} }} }}", caller: caller)).At("removeProductFromCart");
        Assert.Equal(one.GetRawText(), kept.GetRawText());
        var none = (await api.DataAsync($"mutation {{ resetCart {{ {Fields} }} }}", caller: caller)).At("resetCart");
        Assert.Equal((null, 0), (none.Text("id"), none.Items("content.items").Length));
        Assert.NotEqual(one.Text("id"), (await AddedAsync(api, Modes[0].Id, caller)).Text("id"));
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("TND")]
    [InlineData("XOF")]
    public async Task Amounts_are_in_the_currency_of_the_request_and_add_up(string code)
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user) with { Currency = code, Language = "fr" };
        foreach (var mode in Modes[..5]) await AddedAsync(api, mode.Id, caller);
        var cart = (await AddVoucherAsync(api, "welcome10", caller)).Data.At("addCartVoucher");
        var currency = Api.Content.Settings.Currencies.First(c => c.IsoCode == code);
        decimal Amount(string path) => cart.At(path).GetDecimal();

        Assert.Equal(code, cart.Text("currency.isoCode"));
        Assert.Equal(Modes[..5].Sum(mode => currency.Convert(mode.Price!.Value)), Amount("totalPrice") + Amount("totalDiscount"));
        Assert.Equal(Amount("totalPrice"), Amount("totalPriceWithoutTax") + Amount("totalTax"));
        Assert.Equal(Amount("totalPrice"), cart.Items("content.items").Sum(static item => item.At("price").GetDecimal()));
        Assert.Equal(Amount("totalTax"), cart.Items("taxes").Sum(static tax => tax.At("amount").GetDecimal()));
        Assert.True(Amount("totalTax") > 0 && Amount("totalDiscount") > 0);
        Assert.Contains(currency.Sign, cart.Text("totalPriceFormat"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_tells_what_is_due_now()
    {
        var api = Api.With(user);
        var cart = await AddedAsync(api, new(Trial.Id, 0), api.SignedIn(user));
        Assert.Equal(0, cart.At("totalTrial").GetDouble());
        Assert.True(cart.At("totalPrice").GetDouble() > 0);
        Assert.Equal(Api.Now.AddDays(((ProductSvod)Trial.Extension).TrialPeriod), cart.At("content.items.0.trialEnd").GetDateTimeOffset());

        // It renews itself: a means of payment is needed, though nothing is due.
        Assert.Equal(
            ["URL", "PAYMENT_INTENT", "PAYMENT_AUTHORIZATION"],
            cart.Items("availableCheckoutProcesses").Select(static process => process.GetString()));
    }

    [Fact]
    public async Task What_cannot_be_bought_any_more_stays_and_says_so()
    {
        var api = Api.With(user);
        var caller = api.SignedIn(user);
        await AddedAsync(api, Modes[0].Id, caller);
        var abroad = await CartAsync(api, caller with { Country = "AQ" });
        Assert.Equal(("COUNTRY", false), (abroad.Text("content.items.0.refusal"), abroad.At("orderable").GetBoolean()));

        var gone = new Core.Billing.CartLine(999_999, 1, ProductType.Tvod, Api.Now);
        var owner = user with { Cart = new() { Id = Guid.CreateVersion7(), Lines = [gone], DateUpd = Api.Now } };
        var other = Api.With(owner);
        var cart = await CartAsync(other, other.SignedIn(owner));
        Assert.Equal(("NOT_FOUND", "999999-1", 0d), (cart.Text("content.items.0.refusal"), cart.Text("content.items.0.id"), cart.At("totalPrice").GetDouble()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, cart.At("content.items.0.price").ValueKind);
    }
}

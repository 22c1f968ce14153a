using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using static Kinow.ClientApi.Tests.Billing.CartApi;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>A sign-in or a sign-up takes the cart of the anonymous session along.</summary>
public sealed class CartTakeOverTests
{
    private const string SignUp = """
        mutation {
          signup(user: { firstname: "A", lastname: "B", email: "new@example.com", password: "a good password" }) { accessToken }
          resetCart { id }
        }
        """;

    [Fact]
    public async Task A_sign_up_makes_the_cart_the_accounts_and_nothing_of_the_guest_is_left()
    {
        var api = Api.Counted();
        var identity = Guid.CreateVersion7(Api.Now);
        var caller = Anonymous(api, identity);
        await AddedAsync(api, Modes[0].Id, caller);
        await AddedAsync(api, Modes[1].Id, caller);
        var before = (await AddVoucherAsync(api, "WELCOME10", caller)).Data.At("addCartVoucher");

        var signUp = SignUp.Replace("resetCart { id }", "", StringComparison.Ordinal);
        var token = (await api.DataAsync(signUp, caller: caller)).Text("signup.accessToken");
        var cart = await CartAsync(api, new() { Token = token });
        Assert.Equal(before.GetRawText(), cart.GetRawText());
        Assert.Null(await api.Accounts.FindAsync(identity, default));
    }

    [Fact]
    public async Task What_follows_in_the_same_request_is_about_the_accounts_cart()
    {
        var api = Api.Counted();
        var caller = Anonymous(api);
        await AddedAsync(api, Modes[0].Id, caller);
        var data = await api.DataAsync(SignUp, caller: caller);
        var cart = await CartAsync(api, new() { Token = data.Text("signup.accessToken") });
        Assert.Empty(Lines(cart));
    }

    [Fact]
    public async Task A_sign_in_adds_to_what_is_in_the_accounts_cart()
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];
        var api = new Api(Api.Content, accounts: [(user, credential)]);
        Core.Catalog.AccessModeId[] lines =
            [.. Modes.Select(static mode => mode.Id).Where(id => user.Accesses.All(access => access.ProductId != id.ProductId)).Take(3)];
        await AddedAsync(api, lines[0], api.SignedIn(user));
        await AddedAsync(api, lines[1], api.SignedIn(user));
        var caller = Anonymous(api);
        await AddedAsync(api, lines[1], caller);
        await AddedAsync(api, lines[2], caller);

        var signIn = $$"""mutation { signin(credentials: { email: "{{user.Profile.Email}}", password: "{{GeneratedAccounts.Password}}" }) { accessToken } }""";
        var token = (await api.DataAsync(signIn, caller: caller)).Text("signin.accessToken");
        Assert.Equal(lines.Select(static id => $"{id}").Order(), Lines(await CartAsync(api, new() { Token = token })).Order());

        // The next time there is nothing to take along.
        _ = await api.DataAsync(signIn, caller: caller);
        Assert.Equal(3, Lines(await CartAsync(api, new() { Token = token })).Length);
    }

    [Fact]
    public async Task An_anonymous_session_that_is_renewed_keeps_its_cart()
    {
        var api = Api.Counted();
        var open = (await api.DataAsync("mutation { signin { accessToken refreshToken } }")).At("signin");
        var before = await AddedAsync(api, Modes[0].Id, new() { Token = open.Text("accessToken") });
        var renewed = await api.DataAsync(
            $"mutation($t: String) {{ signin(refreshToken: $t) {{ accessToken }} addProductToCart(product: {Modes[1].Id.ProductId}, accessMode: {Modes[1].Id.Number}) {{ {Fields} }} }}",
            new { t = open.Text("refreshToken") });
        Assert.Equal([$"{Modes[0].Id}", $"{Modes[1].Id}"], Lines(renewed.At("addProductToCart")));
        Assert.Equal(before.Text("id"), renewed.Text("addProductToCart.id"));
    }

    [Fact]
    public async Task Nobody_signs_in_as_a_guest()
    {
        var api = Api.Counted();
        var identity = Guid.CreateVersion7(Api.Now);
        await AddedAsync(api, Modes[0].Id, Anonymous(api, identity));
        var guest = await api.Accounts.FindAsync(identity, default);
        Assert.True(guest!.IsGuest);
        Assert.Null(await api.Accounts.Credentials.FindAsync(guest.Profile.Email, default));
        var data = await api.DataAsync("{ user { id } }", caller: Anonymous(api, identity));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, data.At("user").ValueKind);
    }
}

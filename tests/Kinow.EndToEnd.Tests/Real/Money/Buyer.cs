using System.Text.Json;
using Kinow.TestStripe;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>A person who buys one thing after the other, pays in all the ways there are, and does other things in between.</summary>
internal sealed class Buyer(PatientClient api, Shop shop, Customer payer, MoneyTally tally, int number) : IDisposable
{
    /// <summary>What is done in one round.</summary>
    public const int MutationsInRound = 4;

    private const int Attempts = 8;

    private bool hasSubscribed;

    public async Task SignUpAsync()
    {
        const string mutation = "mutation Join($user: SignUpInput!) { signup(user: $user) { accessToken } }";
        var user = new { firstname = "Start", lastname = "Money", email = $"buyer{number}@example.com", password = $"a long password {number}" };
        var session = await api.ChangeAsync(mutation, new { user });
        api.Token = session.GetProperty("accessToken").GetString();
    }

    /// <summary>Puts something in the cart, does something else, orders and pays, and does something else.</summary>
    public async Task BuyAsync(int round)
    {
        var kind = (round + number) % 10;
        await AddAsync(ArticleOf(kind, round));
        if (kind % 3 == 0) await AddVoucherAsync(kind == 0 ? "WELCOME10" : MoneyChaosTests.Voucher);
        else await BookmarkAsync(round);
        await CheckOutAsync(kind);
        await RenameAsync(round);
    }

    public void Dispose() => api.Dispose();

    private Article ArticleOf(int kind, int round)
    {
        if (kind == 7) return shop.Recharges[(round + number) % shop.Recharges.Count];
        if (kind != 9 || hasSubscribed) return shop.Films[((number * 7) + round) % shop.Films.Count];
        hasSubscribed = true;
        return shop.Offers[number % shop.Offers.Count];
    }

    // Twice at once, as by two fingers, or after a page that was left open.
    private async Task CheckOutAsync(int kind)
    {
        switch (kind)
        {
            case 1:
                var cart = await CartAsync();
                await Task.WhenAll(TryAsync(cart, kind), TryAsync(cart, kind));
                break;
            case 6:
                await TryAsync(await CartAsync(), kind);
                await UntilDoneAsync(kind: 0);
                break;
            default:
                await UntilDoneAsync(kind);
                break;
        }
    }

    private async Task UntilDoneAsync(int kind)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var cart = await CleanAsync(await CartAsync());
            if (cart.Lines == 0 || await TryAsync(cart, attempt == 1 ? kind : 0)) return;
        }
    }

    // What can no longer be bought goes out of the cart: it may have been paid meanwhile.
    private async Task<Cart> CleanAsync(Cart cart)
    {
        cart = await RemoveAsync(cart.RefusedVouchers) ?? cart;
        foreach (var product in cart.Refused)
            cart = Cart.Of(await api.ChangeAsync($"mutation Out($product: ID!) {{ removeProductFromCart(product: $product) {{ {Cart.Fields} }} }}", new { product }));
        return cart;
    }

    private async Task<Cart?> RemoveAsync(string[] vouchers)
    {
        Cart? cart = null;
        foreach (var code in vouchers)
            cart = Cart.Of(await api.ChangeAsync($"mutation Out($code: String!) {{ removeCartVoucher(code: $code) {{ {Cart.Fields} }} }}", new { code }));
        return cart;
    }

    private async Task<bool> TryAsync(Cart cart, int kind)
    {
        const string mutation = """
            mutation Order($process: CheckoutProcess!, $price: Float!, $back: String, $method: String, $balance: Float) {
              checkout(process: $process, gateway: "stripe", price: $price, returnUrl: $back, paymentMethod: $method, prepaymentAmount: $balance) {
                paymentUrl paymentIntent { id } order { id state } } }
            """;
        var balance = kind == 8 ? cart.FromBalance : 0;
        var process = ProcessOf(kind, balance > 0 ? cart.BalanceProcesses : cart.Processes);
        var (back, method) = (process == "URL" ? "https://app.example.com/" : null, process == "PAYMENT_AUTHORIZATION" ? Customer.MethodOf(kind) : null);
        try
        {
            // One half of the apps says by a key that it asks again, the other half relies on the cart.
            var key = number % 2 == 0 ? $"{Guid.NewGuid()}" : null;
            var answer = await api.ChangeAsync(mutation, new { process, price = cart.Price, back, method, balance }, key);
            var order = answer.GetProperty("order");
            if (order.GetProperty("state").GetString() == "PAID") tally.Paid.TryAdd(order.GetProperty("id").GetString()!, 0);
            else await payer.PayAsync(answer, kind);
            return true;
        }
        catch (ApiException used) when (used.Code == "VOUCHER_EXHAUSTED")
        {
            await RemoveAsync(cart.Vouchers);
            return false;
        }
        catch (ApiException refused) when (refused.Code is "PAYMENT_FAILED" or "PRICE_CHANGED" or "VOUCHER_NOT_VALID"
            or "BAD_USER_INPUT" or "NOT_FOR_SALE" or "CART_EMPTY" or "CHECKOUT_PROCESS_NOT_AVAILABLE")
        {
            return false;
        }
    }

    private static string ProcessOf(int kind, string[] available)
    {
        var wanted = kind switch
        {
            2 or 5 or 6 => "URL",
            3 => "PAYMENT_INTENT",
            _ => "PAYMENT_AUTHORIZATION",
        };
        return available.Contains(wanted) ? wanted : available.FirstOrDefault() ?? wanted;
    }

    private async Task<Cart> CartAsync() => Cart.Of(
        (await api.ReadAsync($"{{ billing {{ cart {{ {Cart.Fields} }} }} }}")).GetProperty("billing").GetProperty("cart"));

    private Task AddAsync(Article article) => MaybeAsync(
        "mutation Add($product: ID!, $mode: ID) { addProductToCart(product: $product, accessMode: $mode) { id } }",
        new { product = article.Product, mode = article.Mode });

    private Task AddVoucherAsync(string code) => MaybeAsync("mutation Use($code: String!) { addCartVoucher(code: $code) { id } }", new { code });

    private Task BookmarkAsync(int round) => MaybeAsync(
        "mutation Mark($product: ID!) { toggleBookmark(product: $product) }", new { product = shop.Films[round % shop.Films.Count].Product });

    private Task RenameAsync(int round) => MaybeAsync(
        "mutation Rename($user: UpdateUserInput!) { updateUserProfile(user: $user) { firstname } }", new { user = new { firstname = $"Name {round}" } });

    // What is refused by a rule is refused: it is bought already, or the voucher is used up.
    private async Task MaybeAsync(string mutation, object variables)
    {
        try
        {
            await api.ChangeAsync(mutation, variables);
        }
        catch (ApiException refused) when (!refused.PassesSoon)
        {
        }
    }
}

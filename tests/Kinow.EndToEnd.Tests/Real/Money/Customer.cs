using System.Text.Json;
using Kinow.TestStripe;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>What customers do at the gateway: pay on its page or in its form, are asked by their bank, change their mind.</summary>
internal sealed class Customer(StripeServer stripe, Random chance)
{
    private const string Good = "pm_card_visa";

    /// <summary>The payment method that somebody has.</summary>
    public static string MethodOf(int kind) => kind switch
    {
        2 => "pm_card_insufficient",
        4 => "pm_card_threeDSecure",
        _ => Good,
    };

    /// <summary>Goes on with a payment that waits for the customer. One in eight leaves it as it is.</summary>
    public async Task PayAsync(JsonElement checkout, int kind)
    {
        var (isLeft, isLate) = (kind == 6 || Next(8) == 0, Next(4) == 0);
        if (isLeft) return;
        if (isLate) await Task.Delay(500 + Next(2_000));
        if (checkout.GetProperty("paymentUrl").GetString() is { } url)
            await stripe.HappenAsync(server => PayPage(server, url[(url.LastIndexOf('/') + 1)..]));
        else if (checkout.GetProperty("paymentIntent") is { ValueKind: JsonValueKind.Object } intent)
            await stripe.HappenAsync(server => PayIntent(server, intent.GetProperty("id").GetString()!));
    }

    private static void PayPage(StripeServer server, string page)
    {
        if ((string)server.Book.Find(page, "cs_")["status"]! == "open") server.Api.Pay(page, Good);
    }

    private static void PayIntent(StripeServer server, string id)
    {
        var intent = server.Book.Find(id, "pi_");
        if ((string)intent["status"]! is "requires_action") server.Book.Succeed(intent);
        else if ((string)intent["status"]! is "requires_payment_method") server.Book.Confirm(intent, Good, isOffSession: false);
    }

    private int Next(int most)
    {
        lock (chance) return chance.Next(most);
    }
}

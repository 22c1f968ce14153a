using System.Text.Json;

namespace Kinow.EndToEnd.Tests;

/// <summary>
/// What becomes of a purchase over the years, told by Apollo Client: money back, a subscription that is declined, recovered, renewed,
/// changed and switched off. Between its steps time passes.
/// </summary>
/// <param name="url">Where the API is now.</param>
/// <param name="refund">Gives an order back: its identifier, and the gateway's of its payment.</param>
/// <param name="pass">Lets days pass.</param>
internal sealed class SubscriberLife(Func<string> url, Func<string, string, Task> refund, Func<double, Task> pass)
{
    private static readonly string[] Steps = ["declined", "recovered", "renewed", "switched", "ended", "later"];

    /// <param name="state">What the purchase has ended with.</param>
    public async Task RunAsync(string state)
    {
        state = await NodeScript.RunAsync("subscriber.mjs", url(), state, "begins");
        using (var begun = JsonDocument.Parse(state))
        {
            var (order, payment) = (begun.RootElement.GetProperty("refundOrder"), begun.RootElement.GetProperty("refundPayment"));
            await refund(order.GetString()!, payment.GetString()!);
        }

        state = await NodeScript.RunAsync("subscriber.mjs", url(), state, "refunded");
        foreach (var step in Steps)
        {
            using (var next = JsonDocument.Parse(state)) await pass(next.RootElement.GetProperty("wait").GetDouble());
            state = await NodeScript.RunAsync("subscriber.mjs", url(), state, step);
        }
    }
}

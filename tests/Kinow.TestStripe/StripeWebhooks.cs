using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.TestStripe;

/// <summary>Delivers the events, signed: again until they are taken.</summary>
internal sealed class StripeWebhooks(StripeBook book) : IDisposable
{
    public const string Secret = "whsec_0123456789abcdef0123456789abcdef";

    private readonly HttpClient http = new();
    private int delivered;

    /// <summary>Where events go; nowhere when null.</summary>
    public Uri? Receiver { get; set; }

    public StripeDelivery Delivery { get; set; }

    /// <summary>What the receiver answered.</summary>
    public List<int> Answers { get; } = [];

    public Task DeliverAsync() => Delivery == StripeDelivery.Later ? Task.CompletedTask : FlushAsync();

    /// <summary>Delivers what was not taken yet.</summary>
    public async Task FlushAsync()
    {
        while (Receiver is not null && delivered < book.Events.Count)
        {
            var body = Encoding.UTF8.GetBytes(book.Events[delivered].ToJsonString());
            var status = await SendAsync(body);
            if (Delivery == StripeDelivery.TwiceBeforeAnswer) status = await SendAsync(body);
            if (status >= 300) return;
            delivered++;
        }
    }

    public void Dispose() => http.Dispose();

    public static string Sign(byte[] body, DateTimeOffset now, params string[] secrets)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(time + "."), .. body];
        var signatures = secrets.Select(s => "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(s), signed)));
        return $"t={time},{string.Join(',', signatures)},v0=0";
    }

    /// <summary>An event on its way to a receiver, signed now.</summary>
    public static HttpRequestMessage RequestOf(Uri? receiver, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return new(HttpMethod.Post, receiver)
        {
            Content = content,
            Headers = { { "Stripe-Signature", Sign(body, DateTimeOffset.UtcNow, Secret) } },
        };
    }

    private async Task<int> SendAsync(byte[] body)
    {
        using var request = RequestOf(Receiver, body);
        using var response = await http.SendAsync(request);
        Answers.Add((int)response.StatusCode);
        return (int)response.StatusCode;
    }
}

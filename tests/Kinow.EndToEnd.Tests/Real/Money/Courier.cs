using System.Text;
using Kinow.TestStripe;

namespace Kinow.EndToEnd.Tests.Real.Money;

/// <summary>Brings what the gateway tells: at once, late, twice, in another order, or never.</summary>
internal sealed class Courier(StripeServer stripe, Func<Uri> receiver, Random chance) : IAsyncDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly CancellationTokenSource stop = new();
    private readonly List<Task> trips = [];
    private Task running = Task.CompletedTask;
    private int seen;

    /// <summary>How many messages nobody is ever told.</summary>
    public int Lost { get; private set; }

    /// <summary>How many are told more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many there were.</summary>
    public int All => seen;

    public void Start() => running = RunAsync();

    /// <summary>Brings what is under way, and no more.</summary>
    public async Task EndAsync()
    {
        await stop.CancelAsync();
        await running;
        await Task.WhenAll(trips);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        http.Dispose();
        stop.Dispose();
    }

    private async Task RunAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (var body in stripe.Read(server => server.Book.Events.Skip(seen).Select(static told => told.ToJsonString()).ToList()))
            {
                seen++;
                Send(Encoding.UTF8.GetBytes(body));
            }

            await Task.Delay(20);
        }
    }

    private void Send(byte[] body)
    {
        switch (chance.Next(10))
        {
            case 0:
                Lost++;
                break;
            case 1:
                Repeated++;
                trips.Add(BringAsync(body, chance.Next(3_000)));
                trips.Add(BringAsync(body, chance.Next(3_000)));
                break;
            case 2 or 3:
                trips.Add(BringAsync(body, 500 + chance.Next(3_000)));
                break;
            default:
                trips.Add(BringAsync(body, 0));
                break;
        }
    }

    // Again until it is taken, as Stripe does.
    private async Task BringAsync(byte[] body, int delay)
    {
        await Task.Delay(delay);
        for (var attempt = 0; attempt < 60 && !await IsTakenAsync(body); attempt++) await Task.Delay(1_000);
    }

    private async Task<bool> IsTakenAsync(byte[] body)
    {
        using var request = StripeWebhooks.RequestOf(new(receiver(), "/v1/payments/stripe"), body);
        try
        {
            using var answer = await http.SendAsync(request);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}

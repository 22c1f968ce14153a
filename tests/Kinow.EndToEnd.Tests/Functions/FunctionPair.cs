using System.Net;
using System.Net.Sockets;
using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The published GraphQL service twice over the same stores: as a function, and on Kestrel.</summary>
internal sealed class FunctionPair : IAsyncDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly FunctionProcess kestrel;

    private FunctionPair(RuntimeApiEmulator emulator, IReadOnlyDictionary<string, string> environment)
    {
        Emulator = emulator;
        Process = FunctionProcess.Start(PublishedFunctions.GraphQL, emulator, environment);
        var address = $"http://127.0.0.1:{FreePort()}";
        kestrel = FunctionProcess.Start(PublishedFunctions.GraphQL, null, environment, "--urls", address);
        client.BaseAddress = new(address);
    }

    public RuntimeApiEmulator Emulator { get; }

    public FunctionProcess Process { get; }

    /// <summary>Starts both and waits until Kestrel answers.</summary>
    public static async Task<FunctionPair> StartAsync(IReadOnlyDictionary<string, string> environment)
    {
        var pair = new FunctionPair(await RuntimeApiEmulator.StartAsync(), environment);
        await pair.WaitAsync();
        return pair;
    }

    /// <summary>What Kestrel answers.</summary>
    public async Task<HttpAnswer> KestrelAsync(HttpCall call)
    {
        using var request = call.ToRequest();
        using var response = await client.SendAsync(request);
        return await HttpAnswer.FromAsync(response);
    }

    /// <summary>What the function answers.</summary>
    public async Task<HttpAnswer> LambdaAsync(string kind, HttpCall call) =>
        HttpAnswer.From(await Emulator.InvokeAsync(HttpEvents.Kinds[kind](call)));

    /// <summary>
    /// Both answer alike. One of them may have been too busy to answer in time, and says so: that is compared again.
    /// </summary>
    public async Task AnswersAlikeAsync(string kind, string name, HttpCall call)
    {
        for (var attempt = 0; ; attempt++)
        {
            var expected = await KestrelAsync(call);
            var actual = await LambdaAsync(kind, call);
            if (expected.Describe() == actual.Describe()) return;
            Assert.True(attempt < 20, $"{name} as {kind}:\n{expected.Describe()}\n{actual.Describe()}");
            await Task.Delay(200);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await kestrel.DisposeAsync();
        await Emulator.DisposeAsync();
        client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/health/live", UriKind.Relative), patience.Token);
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (kestrel.IsRunning)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }
}

using System.Net;
using System.Net.Sockets;

using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The published GraphQL service twice: as a function, and on Kestrel.</summary>
public sealed class GraphQLFunction : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private FunctionProcess? kestrel;

    public RuntimeApiEmulator Emulator { get; private set; } = null!;

    public FunctionProcess Process { get; private set; } = null!;

    /// <summary>Stores in memory, whose content follows from a seed and the day.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["KINOW_STORES"] = "generated",
        ["DOTNET_GCgen0size"] = "0x400000",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    public async Task InitializeAsync()
    {
        Emulator = await RuntimeApiEmulator.StartAsync();
        Process = FunctionProcess.Start(PublishedFunctions.GraphQL, Emulator, Environment);
        var address = $"http://127.0.0.1:{FreePort()}";
        kestrel = FunctionProcess.Start(PublishedFunctions.GraphQL, null, Environment, "--urls", address);
        client.BaseAddress = new(address);
        await WaitAsync();
    }

    public async Task DisposeAsync()
    {
        await Process.DisposeAsync();
        await kestrel!.DisposeAsync();
        await Emulator.DisposeAsync();
    }

    public void Dispose() => client.Dispose();

    /// <summary>What Kestrel answers.</summary>
    internal async Task<HttpAnswer> KestrelAsync(HttpCall call)
    {
        using var request = call.ToRequest();
        using var response = await client.SendAsync(request);
        return await HttpAnswer.FromAsync(response);
    }

    /// <summary>What the function answers.</summary>
    internal async Task<HttpAnswer> LambdaAsync(string kind, HttpCall call) => HttpAnswer.From(await Emulator.InvokeAsync(HttpEvents.Kinds[kind](call)));

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
                using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (kestrel!.IsRunning)
            {
                await Task.Delay(50, patience.Token);
            }
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace Kinow.TestSupport;

/// <summary>
/// A server that one test has to itself, to stop, kill and suspend. It keeps its port and its data (SQS: its port) until it is disposed.
/// </summary>
public sealed class PrivateServer : IAsyncDisposable
{
    private const string Heap = "384m";
    private const int Attempts = 5;

    private readonly Server server;
    private readonly IServerRunner runner;
    private readonly Watchdog watchdog;
    private bool isSuspended;

    private PrivateServer(Server server, IServerRunner runner, int port)
    {
        (this.server, this.runner, Port) = (server, runner, port);
        watchdog = new(runner.Removal);
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>
    /// The address in the form of its <c>KINOW_TEST_…</c> variable: a URL, for MySQL a connection string without a database.
    /// </summary>
    public string Address => ServerAddress.Local(server, Port);

    /// <summary>The address of a search engine.</summary>
    public SearchAddress Search => SearchAddress.Parse(Address);

    /// <summary>Why a server of one's own cannot be had here; null when it can.</summary>
    /// <param name="server">The server.</param>
    public static string? Missing(Server server) =>
        ServerSource.For(server) is null ? $"needs a {server} of its own: have the servers' folder beside the repository, or docker compose" : null;

    /// <summary>Starts a server. Returns once it answers.</summary>
    /// <param name="server">Which.</param>
    /// <exception cref="InvalidOperationException">It cannot be had here, or did not start.</exception>
    public static async Task<PrivateServer> StartAsync(Server server)
    {
        for (var attempt = 1; ; attempt++)
        {
            var runner = ServerSource.For(server) ?? throw new InvalidOperationException(Missing(server));
            var started = new PrivateServer(server, runner, FreePort());
            try
            {
                await started.StartAgainAsync();
                return started;
            }
            catch (InvalidOperationException taken) when (attempt < Attempts && taken.Message.Contains("taken", StringComparison.Ordinal))
            {
                // Somebody was quicker at this port.
                await started.DisposeAsync();
            }
            catch
            {
                await started.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>Starts it again after it was stopped or killed. Returns once it answers.</summary>
    public Task StartAgainAsync() => runner.StartAsync(server, Port, Heap);

    /// <summary>Stops it in order. Returns once it has gone.</summary>
    public Task StopAsync() => runner.EndAsync("TERM");

    /// <summary>Ends it as a crash does. Returns once it has gone.</summary>
    public Task KillAsync() => runner.EndAsync("KILL");

    /// <summary>Makes it hang: it takes connections and does not answer.</summary>
    public Task SuspendAsync() => runner.SuspendAsync(isSuspended = true);

    /// <summary>Lets it go on.</summary>
    public Task ResumeAsync() => runner.SuspendAsync(isSuspended = false);

    /// <summary>Ends it and removes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        if (isSuspended) await ResumeAsync();
        await watchdog.BarkAsync();
    }

    // Below those that the system gives to connections: while the server is down, none of these may take its place.
    private static int FreePort()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, Random.Shared.Next(20_000, 30_000));
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken.
            }
        }
    }
}

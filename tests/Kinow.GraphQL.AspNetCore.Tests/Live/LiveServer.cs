using System.Net.Http.Json;
using Kinow.GraphQL.AspNetCore.Live.Hosting;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>A server with a live route that looks often.</summary>
internal sealed class LiveServer(TestServer server, LiveWorld world) : IAsyncDisposable
{
    public LiveWorld World => world;

    public TestServer Http => server;

    public static async Task<LiveServer> StartAsync(Action<GraphQLLiveOptions>? configure = null)
    {
        var world = new LiveWorld();
        var server = await TestServer.StartAsync(
            options =>
            {
                options.Live.CheckInterval = TimeSpan.FromMilliseconds(5);
                options.Live.MinInterval = TimeSpan.FromMilliseconds(10);
                options.Live.ReadmissionInterval = TimeSpan.FromMilliseconds(20);

                // Nothing happens by age alone, however slow the machine is, unless a test asks for it.
                options.Live.RefreshInterval = TimeSpan.FromHours(1);
                options.Live.KeepAliveInterval = options.Live.ClientTimeout = options.Live.InitTimeout = TimeSpan.FromMinutes(5);
                options.TrustedOperations.AddStream(Manifests.Apollo(
                    ("id-value", "query Value { value }"),
                    ("id-of", "query Of($of: String) { value(of: $of) }"),
                    ("id-items", "query Items { items { id } value }"),
                    ("id-own", "query Own { own }"),
                    ("id-touch", "mutation Touch { touch }"),
                    ("id-events", "subscription Events { events }")));
                configure?.Invoke(options.Live);
            },
            services => services.AddSingleton(world.Executor)
                .AddSingleton<IGraphQLContextFactory>(world)
                .AddSingleton<IChangeSource>(world)
                .AddGraphQLLive(),
            static application => application.MapGraphQLLive("/v1/live"));
        return new(server, world);
    }

    public async Task<SocketClient> ConnectAsync(string? init = "{}", params (string Name, string Value)[] headers)
    {
        var client = await SocketClient.OpenAsync(server.Address, "graphql-transport-ws", headers);
        if (init is null) return client;
        await client.SendAsync($$"""{"type":"connection_init","payload":{{init}}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReadAsync());
        return client;
    }

    /// <summary>Asks for an operation that is answered again and again; gives the response with its headers.</summary>
    public Task<HttpResponseMessage> OpenStreamAsync(
        string query, string accept = "text/event-stream", string path = "/v1/live", string method = "POST")
    {
        var request = method == "GET"
            ? new HttpRequestMessage(HttpMethod.Get, $"{path}?query={Uri.EscapeDataString(query)}")
            : new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { query }) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

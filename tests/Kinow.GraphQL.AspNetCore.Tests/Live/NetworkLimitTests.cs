using System.Net;
using System.Net.WebSockets;
using Kinow.GraphQL.AspNetCore.Live;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>No network takes the room of all.</summary>
public sealed class NetworkLimitTests
{
    [Fact]
    public void Each_network_has_a_limit_of_its_own()
    {
        var clients = new LiveClients(new() { MaxConnectionsPerNetwork = 2, MaxConnections = 5 }, TimeProvider.System);
        var first = new Client();

        Assert.Equal(LiveAdmission.Taken, clients.Add(first, IPAddress.Parse("2001:db8::1")));
        Assert.Equal(LiveAdmission.Taken, clients.Add(new Client(), IPAddress.Parse("2001:db8::2")));
        Assert.Equal(LiveAdmission.TooManyOfNetwork, clients.Add(new Client(), IPAddress.Parse("2001:db8::ffff:1")));
        Assert.Equal(LiveAdmission.Taken, clients.Add(new Client(), IPAddress.Parse("203.0.113.1")));
        Assert.Equal(LiveAdmission.Taken, clients.Add(new Client(), IPAddress.Parse("::ffff:203.0.113.1")));
        Assert.Equal(LiveAdmission.TooManyOfNetwork, clients.Add(new Client(), IPAddress.Parse("203.0.113.1")));
        Assert.Equal(LiveAdmission.Taken, clients.Add(new Client(), null));
        Assert.Equal(LiveAdmission.NoRoom, clients.Add(new Client(), IPAddress.Parse("203.0.113.2")));

        clients.Remove(first);
        clients.Remove(first);
        Assert.Equal(LiveAdmission.Taken, clients.Add(new Client(), IPAddress.Parse("2001:db8::3")));
        Assert.Equal(LiveAdmission.NoRoom, clients.Add(new Client(), null));
    }

    [Fact]
    public async Task Beyond_it_sockets_and_streams_are_told_to_come_later()
    {
        await using var live = await LiveServer.StartAsync(static options => options.MaxConnectionsPerNetwork = 1);
        using (await live.ConnectAsync())
        {
            using var socket = await live.ConnectAsync(init: null);
            Assert.Null(await socket.ReadAsync());
            Assert.Equal((WebSocketCloseStatus)1013, socket.CloseStatus);
            Assert.Equal("Too many connections from this network", socket.CloseDescription);

            using var stream = await live.OpenStreamAsync("{ value }");
            Assert.Equal(HttpStatusCode.TooManyRequests, stream.StatusCode);
            Assert.Equal("30", stream.Headers.RetryAfter!.ToString());
            Assert.Contains("RATE_LIMITED", await stream.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        HttpStatusCode status = default;
        await Eventually.HoldsAsync(() =>
        {
            using var again = live.OpenStreamAsync("{ value }").GetAwaiter().GetResult();
            return (status = again.StatusCode) == HttpStatusCode.OK;
        });
        Assert.Equal(HttpStatusCode.OK, status);
    }

    private sealed class Client : ILiveClient
    {
        public void GoAway(TimeSpan reconnectAfter) => Assert.Fail("Nobody is sent away.");
    }
}

using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Who is connected, up to a limit for all and one for each network. Safe for concurrent use.</summary>
internal sealed class LiveClients(GraphQLLiveOptions options, TimeProvider clock)
{
    private const int Steps = 50;

    // With the network of each.
    private readonly ConcurrentDictionary<ILiveClient, IPAddress> clients = new();
    private readonly NetworkCounts networks = new(options.MaxConnectionsPerNetwork);
    private volatile bool isDraining;

    /// <summary>Takes a client in.</summary>
    /// <param name="address">Where it connects from.</param>
    public LiveAdmission Add(ILiveClient client, IPAddress? address)
    {
        if (isDraining || clients.Count >= options.MaxConnections) return LiveAdmission.NoRoom;
        var network = NetworkAddress.KeyOf(address);
        if (!networks.TryAdd(network)) return LiveAdmission.TooManyOfNetwork;
        LiveTelemetry.Connections.Add(1);
        clients[client] = network;
        if (isDraining) SendAway(client);
        return LiveAdmission.Taken;
    }

    /// <summary>A client has left.</summary>
    public void Remove(ILiveClient client)
    {
        if (!clients.TryRemove(client, out var network)) return;
        networks.Remove(network);
        LiveTelemetry.Connections.Add(-1);
    }

    /// <summary>Has a client leave, and come back at a moment of its own.</summary>
    public void SendAway(ILiveClient client) => client.GoAway(options.DrainTime * Random.Shared.NextDouble());

    /// <summary>Has all leave, a few at a time, and come back at moments of their own: those who stay serve them all.</summary>
    public async Task DrainAsync(ILogger logger)
    {
        isDraining = true;
        var left = clients.Keys.ToArray();
        if (left.Length > 0) Log.Draining(logger, left.Length);
        Random.Shared.Shuffle(left);
        foreach (var some in left.Chunk(Math.Max(1, (left.Length + Steps - 1) / Steps)))
        {
            foreach (var client in some) SendAway(client);
            await Task.Delay(options.DrainTime / Steps, clock);
        }
    }
}

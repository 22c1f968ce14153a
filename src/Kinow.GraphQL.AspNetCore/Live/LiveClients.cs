using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Who is connected, up to a limit. Safe for concurrent use.</summary>
internal sealed class LiveClients(GraphQLLiveOptions options, TimeProvider clock)
{
    private const int Steps = 50;

    private readonly ConcurrentDictionary<ILiveClient, byte> clients = new();
    private volatile bool isDraining;

    /// <summary>How many are connected.</summary>
    public int Count => clients.Count;

    /// <summary>Takes a client in.</summary>
    /// <returns>Whether there is room.</returns>
    public bool TryAdd(ILiveClient client)
    {
        if (isDraining || clients.Count >= options.MaxConnections) return false;
        LiveTelemetry.Connections.Add(1);
        clients[client] = 0;
        if (isDraining) client.GoAway(options.DrainTime * Random.Shared.NextDouble());
        return true;
    }

    /// <summary>A client has left.</summary>
    public void Remove(ILiveClient client)
    {
        if (clients.TryRemove(client, out _)) LiveTelemetry.Connections.Add(-1);
    }

    /// <summary>Has all leave, a few at a time, and come back at moments of their own: those who stay serve them all.</summary>
    public async Task DrainAsync(ILogger logger)
    {
        isDraining = true;
        var left = clients.Keys.ToArray();
        if (left.Length > 0) Log.Draining(logger, left.Length);
        Random.Shared.Shuffle(left);
        foreach (var some in left.Chunk(Math.Max(1, (left.Length + Steps - 1) / Steps)))
        {
            foreach (var client in some) client.GoAway(options.DrainTime * Random.Shared.NextDouble());
            await Task.Delay(options.DrainTime / Steps, clock);
        }
    }
}

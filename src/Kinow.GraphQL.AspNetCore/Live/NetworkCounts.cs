using System.Net;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>How many connections each network has, up to a limit. Safe for concurrent use.</summary>
/// <param name="most">Most connections of one network.</param>
internal sealed class NetworkCounts(int most)
{
    private readonly Dictionary<IPAddress, int> counts = [];
    private readonly Lock gate = new();

    /// <summary>Counts a connection.</summary>
    /// <param name="network">A key of <see cref="NetworkAddress"/>.</param>
    /// <returns>Whether the network may have it.</returns>
    public bool TryAdd(IPAddress network)
    {
        lock (gate)
        {
            var count = counts.GetValueOrDefault(network);
            if (count >= most) return false;
            counts[network] = count + 1;
            return true;
        }
    }

    /// <summary>A connection that was counted has ended.</summary>
    public void Remove(IPAddress network)
    {
        lock (gate)
        {
            if (--counts[network] == 0) counts.Remove(network);
        }
    }
}

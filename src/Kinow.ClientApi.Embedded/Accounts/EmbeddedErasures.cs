using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>The accounts that gateways are still to forget, in memory.</summary>
public sealed class EmbeddedErasures : IGatewayErasures
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, (GatewayErasure Erasure, DateTimeOffset Check)> all = [];
    private readonly TimeProvider clock;
    private long last;

    internal EmbeddedErasures(TimeProvider clock) => this.clock = clock;

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<GatewayErasure>> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            GatewayErasure[] due =
            [
                .. all.Values.Where(one => one.Check <= now).OrderBy(static one => one.Check).Take(limit)
                    .Select(static one => one.Erasure with { Attempts = one.Erasure.Attempts + 1 }),
            ];
            foreach (var erasure in due) all[erasure.Id] = (erasure, GatewayErasureRules.NextCheck(erasure.Attempts, now));
            return new([.. due]);
        }
    }

    /// <inheritdoc/>
    public ValueTask EndAsync(GatewayErasure erasure, DateTimeOffset? next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        lock (gate)
        {
            if (next is { } later) all[erasure.Id] = (erasure, later);
            else all.Remove(erasure.Id);
        }

        return default;
    }

    internal void Note(Guid user, IEnumerable<string> gateways)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            foreach (var gateway in gateways) all.Add(++last, (new(last, gateway, user, 0, now), now));
        }
    }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>The accounts that gateways are still to forget.</summary>
public interface IGatewayErasures
{
    /// <summary>
    /// Takes some that are due. One that is taken is put off (<see cref="GatewayErasureRules.NextCheck"/>), so that nobody else takes it
    /// meanwhile, and it comes again if nothing comes of it.
    /// </summary>
    /// <exception cref="StoreUnavailableException">They are out of reach.</exception>
    ValueTask<ImmutableArray<GatewayErasure>> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>Puts one off, or takes it from the list.</summary>
    /// <param name="next">When it is due again; null when it is done.</param>
    /// <exception cref="StoreUnavailableException">They are out of reach.</exception>
    ValueTask EndAsync(GatewayErasure erasure, DateTimeOffset? next, CancellationToken cancellationToken);
}

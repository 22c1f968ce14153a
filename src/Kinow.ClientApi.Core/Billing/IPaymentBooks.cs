using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>What is known of orders and payments, for those who see to it that it agrees with the gateways.</summary>
public interface IPaymentBooks
{
    /// <summary>
    /// Takes orders of which something is open and that it is time to compare with their gateways. One that is taken is put off
    /// (<see cref="OpenOrderRules.NextCheck"/>), so that nobody else takes it meanwhile, and it comes again if nothing comes of it.
    /// </summary>
    /// <param name="now">The time.</param>
    /// <param name="limit">Most orders.</param>
    /// <exception cref="StoreUnavailableException">The books are out of reach.</exception>
    ValueTask<ImmutableArray<BookedOrder>> TakeDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>Orders of which something is open, whenever they were last compared, by id.</summary>
    /// <param name="since">Orders that were placed from then on.</param>
    /// <param name="after">The last order that is known; null to begin.</param>
    /// <param name="limit">Most orders.</param>
    /// <exception cref="StoreUnavailableException">The books are out of reach.</exception>
    ValueTask<ImmutableArray<BookedOrder>> FindOpenAsync(
        DateTimeOffset since, Guid? after, int limit, CancellationToken cancellationToken);

    /// <summary>An order; null when there is none.</summary>
    /// <exception cref="StoreUnavailableException">The books are out of reach.</exception>
    ValueTask<BookedOrder?> FindAsync(Guid order, CancellationToken cancellationToken);

    /// <summary>The order of a payment; null when none has it.</summary>
    /// <exception cref="StoreUnavailableException">The books are out of reach.</exception>
    ValueTask<BookedOrder?> FindByPaymentAsync(string gateway, string paymentId, CancellationToken cancellationToken);

    /// <summary>Payments whose money has come and that no order needs, the longest known first.</summary>
    /// <param name="limit">Most payments.</param>
    /// <exception cref="StoreUnavailableException">The books are out of reach.</exception>
    ValueTask<ImmutableArray<BookedPayment>> FindExcessAsync(int limit, CancellationToken cancellationToken);
}

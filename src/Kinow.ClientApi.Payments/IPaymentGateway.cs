using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments;

/// <summary>
/// Who takes the money. Every call that changes something may be made again with the same arguments: it is done once. Where no answer
/// came, a <see cref="StoreUnavailableException"/> says by <see cref="StoreUnavailableException.IsUncertain"/> whether it may have been
/// done.
/// </summary>
public interface IPaymentGateway
{
    /// <summary>Its name in addresses and orders: lower-case letters, such as <c>stripe</c>.</summary>
    string Name { get; }

    /// <summary>Whether it keeps payment methods and charges them again, without the customer.</summary>
    bool SupportsRecurring { get; }

    /// <summary>The processes that it serves; never <see cref="CheckoutProcess.Free"/>.</summary>
    ImmutableArray<CheckoutProcess> Processes { get; }

    /// <summary>
    /// Begins the payment of an order, or gives the one that was begun before by the same order, attempt and process. One that is declined
    /// at once is an answer with <see cref="PaymentOutcome.Failed"/>.
    /// </summary>
    /// <exception cref="PaymentRefusedException">The gateway takes no such payment.</exception>
    /// <exception cref="StoreUnavailableException">
    /// The gateway is out of reach. Ask again with the same request; a request with another attempt may be a second payment.
    /// </exception>
    Task<CreatedPayment> CreateAsync(PaymentRequest request, CancellationToken cancellationToken);

    /// <summary>Where a payment stands.</summary>
    /// <param name="paymentId">What <see cref="CreateAsync"/> or an event has told.</param>
    /// <returns>Null when the gateway does not know it.</returns>
    /// <exception cref="StoreUnavailableException">The gateway is out of reach.</exception>
    Task<PaymentStanding?> FindAsync(string paymentId, CancellationToken cancellationToken);

    /// <summary>
    /// The payments of an order that it knows, also those whose id nobody was told as the answer was lost. It may be minutes behind, and
    /// need not find those that nobody has tried to pay.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The gateway is out of reach.</exception>
    Task<ImmutableArray<PaymentStanding>> FindOfOrderAsync(Guid orderId, CancellationToken cancellationToken);

    /// <summary>The payments of which money went back, by a refund or a dispute. One may come several times.</summary>
    /// <param name="since">Refunds and disputes that were begun from then on.</param>
    /// <exception cref="StoreUnavailableException">The gateway is out of reach.</exception>
    IAsyncEnumerable<PaymentStanding> ListReturnedAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Gives money back: once for each key.</summary>
    /// <exception cref="PaymentRefusedException">It was not paid, or not as much.</exception>
    /// <exception cref="StoreUnavailableException">The gateway is out of reach.</exception>
    Task<RefundStanding> RefundAsync(RefundRequest request, CancellationToken cancellationToken);

    /// <summary>Sees to it that a payment that was begun can no longer be made.</summary>
    /// <returns>Where it stands then: one that was paid before stays paid. Null when the gateway does not know it.</returns>
    /// <exception cref="StoreUnavailableException">The gateway is out of reach.</exception>
    Task<PaymentStanding?> CancelAsync(string paymentId, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets an account, with the payment methods that are kept for it. What was paid stays. Doing it again does no harm.
    /// </summary>
    /// <param name="userId">The account.</param>
    /// <param name="renewalToken">By what it could be charged again; null when nothing is known of that.</param>
    /// <returns>Whether there was something to forget.</returns>
    /// <exception cref="StoreUnavailableException">The gateway is out of reach.</exception>
    Task<bool> ForgetAsync(Guid userId, string? renewalToken, CancellationToken cancellationToken);
}

using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments;

/// <summary>Takes what gateways tell, and makes it last.</summary>
public interface IPaymentEvents
{
    /// <summary>Takes an event. When the call returns it will be carried out, and it does no harm to take it again.</summary>
    /// <returns>Whether there is such an order, as far as is known here.</returns>
    /// <exception cref="StoreUnavailableException">It cannot be kept now: the gateway has to send it again.</exception>
    ValueTask<bool> TakeAsync(PaymentEvent payment, CancellationToken cancellationToken);

    /// <summary>
    /// Takes what is told of a dispute. When the call returns it will be carried out, and it does no harm to take it again.
    /// </summary>
    /// <returns>Whether the payment is known here.</returns>
    /// <exception cref="StoreUnavailableException">It cannot be kept now: the gateway has to send it again.</exception>
    ValueTask<bool> TakeAsync(PaymentDispute dispute, CancellationToken cancellationToken);
}

using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>Takes what app stores tell, and makes it last.</summary>
public interface IStoreEvents
{
    /// <summary>
    /// Takes what a notification says of purchases. When the call returns <see cref="StoreEventOutcome.Taken"/>, it will be carried out,
    /// and the store knows that what was bought is given; it does no harm to take it again.
    /// </summary>
    /// <param name="message">What the reader gave.</param>
    /// <param name="reader">The reader of the store.</param>
    /// <exception cref="StoreUnavailableException">It cannot be kept now: the store has to send it again.</exception>
    ValueTask<StoreEventOutcome> TakeAsync(StoreMessage message, IStoreNotificationReader reader, CancellationToken cancellationToken);
}

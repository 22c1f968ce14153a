using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>
/// Reads what an app store sends of its own accord. It is about a purchase, and names no order of ours: that is why it is not a
/// <see cref="IPaymentEventReader"/>.
/// </summary>
public interface IStoreNotificationReader
{
    /// <summary>The store.</summary>
    AppStore Store { get; }

    /// <summary>Verifies and reads a message.</summary>
    /// <param name="header">Gives the only value of a header; null when there is none, or several.</param>
    /// <param name="body">The body, byte for byte as received.</param>
    /// <exception cref="StoreUnavailableException">The store has to be asked, and is out of reach: it has to send it again.</exception>
    ValueTask<StoreMessage> ReadAsync(Func<string, string?> header, ReadOnlyMemory<byte> body, CancellationToken cancellationToken);

    /// <summary>Tells the store that what was bought is given, where it waits for that. Safe to repeat.</summary>
    /// <param name="receipt">What this reader gave.</param>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken);
}

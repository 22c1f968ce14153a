using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>Verifies what an app says that it was sold in an app store.</summary>
public interface IReceiptReader
{
    /// <summary>The store.</summary>
    AppStore Store { get; }

    /// <summary>Verifies and reads a receipt.</summary>
    /// <param name="receipt">What the store's library gave to the app.</param>
    /// <exception cref="StoreUnavailableException">The store has to be asked, and is out of reach.</exception>
    ValueTask<ReceiptReading> ReadAsync(string receipt, CancellationToken cancellationToken);

    /// <summary>Tells the store that what was bought is given, where it waits for that. Safe to repeat.</summary>
    /// <param name="receipt">What this reader gave.</param>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken);
}

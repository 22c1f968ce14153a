using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>An app store whose receipts say in a word what they are.</summary>
internal sealed class MemoryReceipts : IReceiptReader
{
    /// <summary>A purchase that another account has.</summary>
    public const string Taken = "taken";

    public AppStore Store => AppStore.AppStore;

    public ValueTask<ReceiptReading> ReadAsync(string receipt, CancellationToken cancellationToken) => new(receipt switch
    {
        "forged" => ReceiptReading.Of(ReceiptProblem.NotGenuine),
        "pending" => ReceiptReading.Of(ReceiptProblem.Pending),
        "unknown" => ReceiptReading.Of(Receipt(receipt) with { ProductId = "unknown" }),
        "other" => ReceiptReading.Of(Receipt(receipt) with { AccountId = Guid.CreateVersion7() }),
        _ => ReceiptReading.Of(Receipt(receipt)),
    });

    public ValueTask AcknowledgeAsync(StoreReceipt receipt, CancellationToken cancellationToken) => default;

    private static StoreReceipt Receipt(string id) => new()
    {
        Store = AppStore.AppStore,
        TransactionId = id,
        PurchaseId = id,
        ProductId = Api.Content.Settings.StoreProducts.All.First(static sold => sold.Store == AppStore.AppStore).ProductId,
        Purchased = Api.Now,
        Dated = Api.Now,
        Told = Api.Now,
        IsTest = false,
        Price = 9.99m,
        Currency = "EUR",
    };
}

namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>What a proof of a purchase says, or why it is none.</summary>
/// <param name="Receipt">The purchase; null when it is none.</param>
/// <param name="Problem">Why it is none; null when it is one.</param>
public sealed record ReceiptReading(StoreReceipt? Receipt, ReceiptProblem? Problem)
{
    /// <summary>A purchase.</summary>
    public static ReceiptReading Of(StoreReceipt receipt) => new(receipt, null);

    /// <summary>No purchase.</summary>
    public static ReceiptReading Of(ReceiptProblem problem) => new(null, problem);
}

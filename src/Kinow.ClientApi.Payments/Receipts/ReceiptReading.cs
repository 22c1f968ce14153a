namespace Kinow.ClientApi.Payments.Receipts;

/// <summary>What a proof of a purchase says, or why it is none.</summary>
/// <param name="Receipt">The purchase; null when it is none.</param>
/// <param name="Problem">Why it is none; null when it is one.</param>
public sealed record ReceiptReading(StoreReceipt? Receipt, ReceiptProblem? Problem)
{
    /// <summary>The purchase that this one has taken the place of, as it stands now; null for none.</summary>
    public StoreReceipt? Replaced { get; init; }

    /// <summary>A purchase.</summary>
    public static ReceiptReading Of(StoreReceipt receipt) => new(receipt, null);

    /// <summary>No purchase.</summary>
    public static ReceiptReading Of(ReceiptProblem problem) => new(null, problem);
}

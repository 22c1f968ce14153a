using Kinow.ClientApi.Payments.Receipts;

namespace Kinow.ClientApi.Payments.Redeeming;

/// <summary>What redeems receipts of app stores.</summary>
/// <param name="Readers">Those whose receipts are taken.</param>
/// <param name="Owners">Whose purchases are.</param>
/// <param name="Contents">What they are for.</param>
public sealed record ReceiptServices(ReceiptReaders Readers, PurchaseOwners Owners, ReceiptContents Contents);

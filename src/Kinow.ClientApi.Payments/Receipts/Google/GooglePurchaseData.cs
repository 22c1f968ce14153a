namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>
/// What Google Play's library gives to an app (<c>Purchase.getOriginalJson</c>). Nothing of it is believed: it says what to ask Google for.
/// </summary>
internal sealed record GooglePurchaseData(string? ProductId, string? PurchaseToken, bool? AutoRenewing);

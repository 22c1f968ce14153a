using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>A <c>ProductPurchase</c>. 64-bit numbers are texts there.</summary>
internal sealed record GoogleProductPurchase
{
    public const int Purchased = 0;
    public const int Cancelled = 1;
    public const int Pending = 2;
    public const int Unacknowledged = 0;

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long PurchaseTimeMillis { get; init; }

    /// <summary>0 unless it says otherwise.</summary>
    public int PurchaseState { get; init; }

    /// <summary>0 while Google waits to be told that it was given.</summary>
    public int AcknowledgementState { get; init; }

    public string? OrderId { get; init; }

    /// <summary>Null for what was bought in the usual way; 0 for a test.</summary>
    public int? PurchaseType { get; init; }

    public string? ObfuscatedExternalAccountId { get; init; }

    public string? RegionCode { get; init; }
}

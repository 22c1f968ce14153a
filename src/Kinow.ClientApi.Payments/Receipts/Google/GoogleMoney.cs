using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>An amount: whole units, and billionths of one.</summary>
internal sealed record GoogleMoney
{
    private const decimal Billion = 1_000_000_000m;
    private const int Digits = 4;

    public string? CurrencyCode { get; init; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long Units { get; init; }

    public int Nanos { get; init; }

    /// <summary>The amount; null for one below 0.</summary>
    public decimal? ToAmount() => Units >= 0 && Nanos >= 0 ? Math.Round(Units + (Nanos / Billion), Digits) : null;
}

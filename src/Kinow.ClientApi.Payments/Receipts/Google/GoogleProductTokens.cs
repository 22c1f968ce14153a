namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>A <c>ProductPurchaseV2</c>: of a token alone, what was bought.</summary>
internal sealed record GoogleProductTokens
{
    public Line[]? ProductLineItem { get; init; }

    internal sealed record Line(string? ProductId);
}

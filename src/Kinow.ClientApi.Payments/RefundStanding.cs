namespace Kinow.ClientApi.Payments;

/// <summary>Where a refund stands.</summary>
/// <param name="RefundId">The gateway's id; null when all had been given back before.</param>
/// <param name="IsDone">Whether the money is on its way; while it is not, the gateway waits for the bank.</param>
/// <param name="Amount">How much it is; 0 when all had been given back before.</param>
/// <param name="Currency">ISO 4217 code, three capital letters.</param>
public sealed record RefundStanding(string? RefundId, bool IsDone, decimal Amount, string Currency);

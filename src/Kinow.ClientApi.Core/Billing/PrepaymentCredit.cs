namespace Kinow.ClientApi.Core.Billing;

/// <summary>What a recharge credits, as it was sold.</summary>
/// <param name="Amount">What was bought, above 0.</param>
/// <param name="Bonus">What is given besides, 0 for nothing.</param>
/// <param name="Currency">ISO 4217 code: the platform's default currency when it was sold.</param>
public sealed record PrepaymentCredit(decimal Amount, decimal Bonus, string Currency);

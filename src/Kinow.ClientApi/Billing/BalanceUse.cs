using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Billing;

/// <summary>What of a prepayment balance an order takes.</summary>
/// <param name="Amount">The amount, 0 for nothing.</param>
/// <param name="Currency">The currency of balances: the platform's default.</param>
internal readonly record struct BalanceUse(decimal Amount, Currency Currency);

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// What orders and corrections write in the ledger. Each operation names the balance after it, so that the last one tells the balance, and
/// the sum of all is the same.
/// </summary>
public static class PrepaymentLedger
{
    /// <summary>The last operation of a currency; null when there is none.</summary>
    /// <param name="operations">Operations in the order of <see cref="PrepaymentOperation.InOrder"/>.</param>
    public static PrepaymentOperation? LastOf(ImmutableArray<PrepaymentOperation> operations, string currency) =>
        operations.FirstOrDefault(operation => operation.Currency == currency);

    /// <summary>The balance of an account in a currency, 0 where nothing was ever credited.</summary>
    public static decimal BalanceOf(User user, string currency)
    {
        ArgumentNullException.ThrowIfNull(user);
        return LastOf(user.PrepaymentOperations, currency)?.Balance ?? 0;
    }

    /// <summary>The currency of the balance that an order takes from or adds to; null for one that does neither.</summary>
    public static string? CurrencyOf(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Content.PaidByBalance > 0 ? order.Currency : CreditsOf(order).FirstOrDefault()?.Currency;
    }

    /// <summary>
    /// The operations of a change of an order, in their order. One that becomes paid takes what the balance pays of it, then credits what
    /// it recharges. One that was paid and is refunded gives back what it took, then takes away what it had credited, as far as that is
    /// still there: a balance is never negative, and what was spent has paid for something.
    /// </summary>
    /// <param name="before">The order before; null when it was not there.</param>
    /// <param name="last">The last operation in the currency of the order; null when there is none.</param>
    /// <exception cref="InvalidOperationException">The balance is less than what the order takes.</exception>
    public static ImmutableArray<PrepaymentOperation> OperationsOf(
        Order? before, Order after, PrepaymentOperation? last, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(after);
        if (CurrencyOf(after) is not { } currency) return [];
        var entries = new LedgerEntries(last, currency, after.Id, instant);
        var (bought, bonus) = (CreditsOf(after).Sum(static credit => credit.Amount), CreditsOf(after).Sum(static credit => credit.Bonus));
        if (OrderAccesses.IsGiven(before, after))
        {
            entries.Add(PrepaymentOperationType.Payment, -after.Content.PaidByBalance);
            entries.Add(PrepaymentOperationType.Recharge, bought);
            entries.Add(PrepaymentOperationType.Bonus, bonus);
        }

        // What was refunded before it was ever paid has given and taken nothing.
        else if (before is { State: OrderState.Paid } && OrderAccesses.IsWithdrawn(before, after))
        {
            entries.Add(PrepaymentOperationType.Refund, after.Content.PaidByBalance);
            entries.Add(PrepaymentOperationType.Withdrawal, -Math.Min(entries.Balance, bought + bonus));
        }

        return entries.All;
    }

    /// <summary>A correction by the platform.</summary>
    /// <param name="cause">The command.</param>
    /// <param name="last">The last operation of the currency; null when there is none.</param>
    /// <returns>Null when the balance would be negative.</returns>
    public static PrepaymentOperation? Correct(
        Guid cause, decimal amount, string currency, string? reason, PrepaymentOperation? last, DateTimeOffset instant)
    {
        var entries = new LedgerEntries(last, currency, cause, instant);
        if (amount == 0 || entries.Balance + amount < 0) return null;
        entries.Add(PrepaymentOperationType.Correction, amount);
        return entries.All[0] with { Reason = reason };
    }

    /// <summary>An account with more operations.</summary>
    public static User Append(User user, IEnumerable<PrepaymentOperation> operations)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(operations);
        return user with { PrepaymentOperations = [.. PrepaymentOperation.InOrder(user.PrepaymentOperations.Concat(operations))] };
    }

    private static IEnumerable<PrepaymentCredit> CreditsOf(Order order) =>
        order.Lines.Select(static line => line.Terms.Credit).OfType<PrepaymentCredit>();
}

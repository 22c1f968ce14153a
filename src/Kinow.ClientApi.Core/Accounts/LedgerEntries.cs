using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Operations of one cause, one after the other.</summary>
internal sealed class LedgerEntries(PrepaymentOperation? last, string currency, Guid cause, DateTimeOffset instant)
{
    private readonly ImmutableArray<PrepaymentOperation>.Builder entries = ImmutableArray.CreateBuilder<PrepaymentOperation>();

    internal decimal Balance => entries.Count > 0 ? entries[^1].Balance : last?.Balance ?? 0;

    internal ImmutableArray<PrepaymentOperation> All => entries.ToImmutable();

    /// <summary>Adds one; nothing of an amount of 0.</summary>
    /// <exception cref="InvalidOperationException">The balance would be negative.</exception>
    internal void Add(PrepaymentOperationType type, decimal amount)
    {
        if (amount == 0) return;
        if (Balance + amount < 0) throw new InvalidOperationException("A prepayment balance is never negative.");
        entries.Add(new()
        {
            CauseId = cause,
            Type = type,
            Number = (last?.Number ?? 0) + entries.Count + 1,
            Amount = amount,
            Currency = currency,
            Balance = Balance + amount,
            DateAdd = instant,
        });
    }
}

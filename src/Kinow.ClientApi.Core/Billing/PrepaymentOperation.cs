namespace Kinow.ClientApi.Core.Billing;

/// <summary>An entry in the ledger of an account's prepayment balance. Entries are added; none ever changes.</summary>
public sealed record PrepaymentOperation
{
    /// <summary>How many operations an account names of a currency, the newest; the books have all of them.</summary>
    public const int Most = 200;

    /// <summary>
    /// What caused it: the order, or the command of a correction. With <see cref="Type"/> it is the operation's identifier.
    /// </summary>
    public required Guid CauseId { get; init; }

    /// <summary>What it is.</summary>
    public required PrepaymentOperationType Type { get; init; }

    /// <summary>Its place among the account's operations of the currency: from 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>What is added to the balance; negative for what is taken from it.</summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code: the platform's default currency when it was made. Each currency has a balance of its own.</summary>
    public required string Currency { get; init; }

    /// <summary>The balance after it: that of the operation before and <see cref="Amount"/>. Never negative.</summary>
    public required decimal Balance { get; init; }

    /// <summary>Why, in the platform's words; null for what an order caused.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>The order that caused it; null for a correction.</summary>
    public Guid? OrderId => Type == PrepaymentOperationType.Correction ? null : CauseId;

    /// <summary>
    /// Operations as accounts have them: by currency, the last one first; the last <see cref="Most"/> of each.
    /// </summary>
    public static IEnumerable<PrepaymentOperation> InOrder(IEnumerable<PrepaymentOperation> operations) => operations
        .GroupBy(static operation => operation.Currency)
        .OrderBy(static group => group.Key, StringComparer.Ordinal)
        .SelectMany(static group => group.OrderByDescending(static operation => operation.Number).Take(Most));
}

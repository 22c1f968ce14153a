using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The platform gives to a prepayment balance, or takes from it. It cannot take more than there is.</summary>
public sealed record CorrectBalance : Command
{
    /// <summary>Most characters of a reason.</summary>
    public const int MaxReason = 255;

    private const int CurrencyLength = 3;

    /// <summary>The kind.</summary>
    public static CommandKind<CorrectBalance> Kind { get; } = new("correct_balance", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => command.Apply(user),
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>What is added; negative to take away.</summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Why; the owner of the account reads it.</summary>
    public string? Reason { get; init; }

    /// <summary>The operation that it makes.</summary>
    /// <param name="last">The last one of the account in the currency; null when there is none.</param>
    /// <returns>Null when the balance would be negative.</returns>
    public PrepaymentOperation? Apply(PrepaymentOperation? last) =>
        PrepaymentLedger.Correct(Id, Amount, Currency, Reason, last, Instant);

    private User Apply(User user)
    {
        if (user.PrepaymentOperations.Any(operation => operation.CauseId == Id)) return user;
        var made = Apply(PrepaymentLedger.LastOf(user.PrepaymentOperations, Currency));
        return made is null ? user : PrepaymentLedger.Append(user, [made]);
    }

    private string? Check() => (Amount != 0 ? null : "amount is 0.")
        ?? (Currency.Length == CurrencyLength && Currency.All(char.IsAsciiLetterUpper) ? null : "currency is no code of ISO 4217.")
        ?? (Reason?.Length > MaxReason ? "reason is too long." : null);
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Prepayment;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Contract;

/// <summary>The prepayment balance of an account as the contract shows it.</summary>
internal sealed class PrepaymentBalanceView(User user, Currency currency, AmountFormat format, DateTimeOffset instant)
{
    private readonly decimal held = PrepaymentRules.HeldOf(user, currency.IsoCode, null, instant);

    private decimal Balance => PrepaymentLedger.BalanceOf(user, currency.IsoCode);

    public Currency Currency => currency;

    public double Amount => (double)Balance;

    public string AmountFormat => format.Write(Balance);

    public double Held => (double)held;

    public string HeldFormat => format.Write(held);

    internal ImmutableArray<PrepaymentOperationView> Operations { get; } =
    [
        .. user.PrepaymentOperations.Where(operation => operation.Currency == currency.IsoCode)
            .Select(operation => new PrepaymentOperationView(operation, format)),
    ];
}

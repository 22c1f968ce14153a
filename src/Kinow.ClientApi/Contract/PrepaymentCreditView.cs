using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>What a recharge credits, as the contract shows it.</summary>
/// <param name="currency">The credit's currency.</param>
internal sealed class PrepaymentCreditView(PrepaymentCredit credit, Currency currency, LocaleCode locale)
{
    private readonly AmountFormat format = new(currency, locale);

    public Currency Currency => currency;

    public double Amount => (double)credit.Amount;

    public string AmountFormat => format.Write(credit.Amount);

    public double Bonus => (double)credit.Bonus;

    public string BonusFormat => format.Write(credit.Bonus);
}

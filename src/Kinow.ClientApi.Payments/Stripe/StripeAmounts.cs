using System.Collections.Frozen;

namespace Kinow.ClientApi.Payments.Stripe;

/// <summary>
/// Amounts as Stripe's API counts them (its page on supported currencies): by ISO 4217, but for some currencies that have lost their
/// fractions since, and without the last digit of those that have three.
/// </summary>
internal static class StripeAmounts
{
    private const int ThreeDigits = 3;

    private static readonly FrozenDictionary<string, int> Exponents = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["ISK"] = 2,
        ["UGX"] = 2,
        ["MGA"] = 0,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>False when Stripe cannot take exactly this amount.</returns>
    public static bool TryConvert(decimal amount, string currency, out long units) =>
        MinorUnits.TryConvert(amount, ExponentOf(currency), out units) && units % StepOf(currency) == 0;

    public static decimal ToAmount(long units, string currency) => MinorUnits.ToAmount(units, ExponentOf(currency));

    private static int ExponentOf(string currency) => Exponents.TryGetValue(currency, out var own) ? own : MinorUnits.ExponentOf(currency);

    // Krónur and shillings are whole; of a dinar, its thousandths are not charged.
    private static long StepOf(string currency) => (currency, ExponentOf(currency)) switch
    {
        ("ISK" or "UGX", _) => 100,
        (_, ThreeDigits) => 10,
        _ => 1,
    };
}

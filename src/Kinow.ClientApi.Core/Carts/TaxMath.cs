using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>Takes the tax out of prices that contain it.</summary>
internal static class TaxMath
{
    internal static decimal WithoutTax(decimal price, TaxRule? rule, Currency currency) => WithoutTax(price, rule?.Rate ?? 0, currency);

    /// <param name="rate">Percent of the price without tax; 0 for none.</param>
    internal static decimal WithoutTax(decimal price, decimal rate, Currency currency) =>
        rate == 0 ? price : currency.Round(price / (1 + (rate / 100)));
}

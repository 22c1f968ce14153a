using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>Takes the tax out of prices that contain it.</summary>
internal static class TaxMath
{
    internal static decimal WithoutTax(decimal price, TaxRule? rule, Currency currency) =>
        rule is null ? price : currency.Round(price / (1 + (rule.Rate / 100)));
}

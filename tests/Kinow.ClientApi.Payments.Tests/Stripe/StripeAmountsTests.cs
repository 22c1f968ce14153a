using FsCheck.Xunit;
using Kinow.ClientApi.Payments.Stripe;

namespace Kinow.ClientApi.Payments.Tests.Stripe;

/// <summary>Amounts as Stripe counts them.</summary>
public sealed class StripeAmountsTests
{
    [Theory]
    [InlineData("EUR", "4.99", 499)]
    [InlineData("JPY", "500", 500)]
    [InlineData("KWD", "5.120", 5120)]
    [InlineData("ISK", "5", 500)]
    [InlineData("UGX", "5", 500)]
    [InlineData("MGA", "5", 5)]
    [InlineData("HUF", "10.45", 1045)]
    [InlineData("TWD", "800.45", 80045)]
    public void What_fits_is_exact(string currency, string amount, long units)
    {
        Assert.True(StripeAmounts.TryConvert(decimal.Parse(amount), currency, out var converted));
        Assert.Equal(units, converted);
        Assert.Equal(decimal.Parse(amount), StripeAmounts.ToAmount(units, currency));
    }

    [Theory]
    [InlineData("KWD", "5.124")]
    [InlineData("ISK", "5.5")]
    [InlineData("UGX", "5.01")]
    [InlineData("MGA", "5.2")]
    [InlineData("JPY", "0.5")]
    [InlineData("EUR", "0.001")]
    public void What_does_not_fit_is_refused(string currency, string amount) =>
        Assert.False(StripeAmounts.TryConvert(decimal.Parse(amount), currency, out _));

    [Property]
    public bool Charged_amounts_come_back(int whole, byte which)
    {
        string[] currencies = ["EUR", "JPY", "KWD", "ISK", "UGX", "MGA"];
        var currency = currencies[which % currencies.Length];
        var amount = (decimal)Math.Abs((long)whole);
        return StripeAmounts.TryConvert(amount, currency, out var units) && StripeAmounts.ToAmount(units, currency) == amount;
    }
}

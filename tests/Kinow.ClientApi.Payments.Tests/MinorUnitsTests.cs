using FsCheck.Xunit;

namespace Kinow.ClientApi.Payments.Tests;

/// <summary>Amounts as whole numbers of the smallest unit.</summary>
public sealed class MinorUnitsTests
{
    [Theory]
    [InlineData("JPY", "500", 500)]
    [InlineData("EUR", "4.99", 499)]
    [InlineData("EUR", "4.9", 490)]
    [InlineData("EUR", "4.9900", 499)]
    [InlineData("TND", "1.234", 1234)]
    [InlineData("BHD", "1.234", 1234)]
    [InlineData("KWD", "0.001", 1)]
    [InlineData("CLF", "0.0001", 1)]
    [InlineData("MGA", "5.5", 550)]
    [InlineData("EUR", "0", 0)]
    [InlineData("EUR", "92233720368547758.07", long.MaxValue)]
    public void What_fits_is_exact(string currency, string amount, long units)
    {
        Assert.True(MinorUnits.TryConvert(decimal.Parse(amount), MinorUnits.ExponentOf(currency), out var converted));
        Assert.Equal(units, converted);
        Assert.Equal(decimal.Parse(amount), MinorUnits.ToAmount(units, MinorUnits.ExponentOf(currency)));
    }

    [Theory]
    [InlineData("JPY", "0.5")]
    [InlineData("EUR", "4.995")]
    [InlineData("KWD", "0.0001")]
    [InlineData("EUR", "-0.01")]
    [InlineData("EUR", "92233720368547758.08")]
    [InlineData("JPY", "79228162514264337593543950335")]
    public void What_does_not_fit_is_refused(string currency, string amount) =>
        Assert.False(MinorUnits.TryConvert(decimal.Parse(amount), MinorUnits.ExponentOf(currency), out _));

    [Property]
    public bool Units_come_back_from_their_amount(long units, byte digits)
    {
        var exponent = digits % 5;
        units = Math.Abs(units % long.MaxValue);
        return MinorUnits.TryConvert(MinorUnits.ToAmount(units, exponent), exponent, out var back) && back == units;
    }

    [Property]
    public bool An_amount_is_converted_exactly_or_not_at_all(decimal amount, byte digits)
    {
        var exponent = digits % 5;
        return MinorUnits.TryConvert(amount, exponent, out var units)
            ? MinorUnits.ToAmount(units, exponent) == amount
            : amount < 0 || decimal.Round(amount, exponent) != amount || amount > MinorUnits.ToAmount(long.MaxValue, exponent);
    }

    [Theory]
    [InlineData("EUR", true)]
    [InlineData("eur", false)]
    [InlineData("EURO", false)]
    [InlineData("E1R", false)]
    [InlineData("", false)]
    public void A_code_is_three_capital_letters(string text, bool isCode) => Assert.Equal(isCode, MinorUnits.IsCode(text));
}

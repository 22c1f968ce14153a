namespace Kinow.ClientApi.Core.Settings;

/// <summary>A currency.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name to show.</param>
/// <param name="IsoCode">ISO 4217 code.</param>
/// <param name="IsoCodeNum">ISO 4217 number, three digits.</param>
/// <param name="Sign">Sign written beside amounts.</param>
/// <param name="ConversionRate">Units that one unit of the default currency is worth.</param>
/// <param name="Decimals">Digits after the decimal point, 0 to 4.</param>
public sealed record Currency(int Id, string Name, string IsoCode, string IsoCodeNum, string Sign, decimal ConversionRate, int Decimals)
{
    /// <summary>Converts an amount of the default currency into this one, rounded half away from zero.</summary>
    public decimal Convert(decimal amount) => Round(amount * ConversionRate);

    /// <summary>Rounds an amount of this currency to its decimals, half away from zero.</summary>
    public decimal Round(decimal amount) => Math.Round(amount, Decimals, MidpointRounding.AwayFromZero);
}

using System.CommandLine;
using System.Globalization;

namespace Kinow.ClientApi.Admin.Arguments;

/// <summary>Options that take amounts, written with a point.</summary>
internal static class Amounts
{
    /// <summary>An option that takes an amount above 0.</summary>
    /// <param name="most">The most that it takes; null for any amount.</param>
    public static Option<decimal?> Option(string name, string description, decimal? most = null)
    {
        return new(name)
        {
            Description = description,
            HelpName = "amount",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                    && amount > 0 && !(amount > most)) return amount;
                result.AddError($"{name} takes an amount above 0{(most is null ? "" : Text(most))}, such as 4.99, not {text}.");
                return null;
            },
        };

        static string Text(decimal? most) => string.Create(CultureInfo.InvariantCulture, $" up to {most}");
    }

    /// <summary>An option that takes an amount to add, or, below 0, to take away.</summary>
    public static Option<decimal?> Signed(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "amount",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (decimal.TryParse(
                    text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                && amount != 0) return amount;
            result.AddError($"{name} takes an amount such as 5.00 or -5.00, not {text}.");
            return null;
        },
    };
}

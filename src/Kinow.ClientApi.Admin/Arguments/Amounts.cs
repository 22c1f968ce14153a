using System.CommandLine;
using System.Globalization;

namespace Kinow.ClientApi.Admin.Arguments;

/// <summary>Options that take amounts above 0, written with a point.</summary>
internal static class Amounts
{
    /// <summary>An option.</summary>
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
}

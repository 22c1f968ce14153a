using System.CommandLine;
using System.Globalization;

namespace Kinow.ClientApi.Admin.Arguments;

/// <summary>Options that take instants; UTC where no offset is given.</summary>
internal static class Instants
{
    /// <summary>An option.</summary>
    public static Option<DateTimeOffset?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "instant",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateTimeOffset.TryParse(
                text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
                return instant;
            result.AddError($"{name} takes a day or an instant, such as 2026-12-31 or 2026-12-31T20:00:00Z, not {text}.");
            return null;
        },
    };
}

using System.CommandLine;
using System.Globalization;

namespace Kinow.ClientApi.Admin.Arguments;

/// <summary>Options that take whole numbers within bounds.</summary>
internal static class Numbers
{
    /// <summary>An option.</summary>
    public static Option<long> Option(string name, string description, long otherwise, long least, long most)
    {
        var option = new Option<long>(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.Tokens.Count == 0) return;
            if (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && (number < least || number > most))
            {
                result.AddError(
                    string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}, not {number}."));
            }
        });
        return option;
    }
}

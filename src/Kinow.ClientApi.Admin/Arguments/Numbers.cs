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
        Limit(option, least, most);
        return option;
    }

    /// <summary>An option that says nothing when it is not given.</summary>
    public static Option<long?> Optional(string name, string description, long least, long most)
    {
        var option = new Option<long?>(name) { Description = description, HelpName = "n" };
        Limit(option, least, most);
        return option;
    }

    private static void Limit(Option option, long least, long most) => option.Validators.Add(result =>
    {
        if (result.Errors.Any() || result.Tokens.Count == 0) return;
        if (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && (number < least || number > most))
        {
            result.AddError(
                string.Create(CultureInfo.InvariantCulture, $"{option.Name} takes a whole number from {least} to {most}, not {number}."));
        }
    });
}

using System.CommandLine;
using System.CommandLine.Parsing;

namespace Kinow.ClientApi.Admin.Arguments;

/// <summary>Reads values of command lines by the parsers of the domain.</summary>
internal static class Parsed
{
    /// <summary>Reads the one value that was given, or says what is taken.</summary>
    /// <param name="what">What is taken, without a full stop.</param>
    public static T Value<T>(ArgumentResult result, Parser<T> parser, string what)
        where T : struct
    {
        var text = result.Tokens[0].Value;
        if (parser(text, out var value)) return value;
        result.AddError($"{what}, not {text}.");
        return default;
    }

    /// <summary>Gives the value of an option to a rule of its command.</summary>
    /// <returns>False when what was given is none, which is told by itself.</returns>
    public static bool TryGet<T>(CommandResult result, Option<T> option, out T? value)
    {
        try
        {
            value = result.GetValue(option);
            return true;
        }
        catch (InvalidOperationException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>Reads a text; false when it is none of the values.</summary>
    public delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);
}

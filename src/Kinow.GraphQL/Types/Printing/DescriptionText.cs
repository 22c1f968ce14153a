using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>Prints descriptions, as block strings where those can hold them.</summary>
internal static class DescriptionText
{
    public static string Of(string description) =>
        Printer.Print(new StringValueNode(0, 0, description, IsPrintableAsBlock(description)));

    /// <summary>Whether a block string gives the value back: no control characters, no blank lines at the ends, no common indentation.</summary>
    public static bool IsPrintableAsBlock(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.AsSpan().ContainsAnyInRange('\0', '\b') || value.AsSpan().ContainsAnyInRange('\v', '\u000F'))
        {
            return false;
        }

        var lines = value.Split('\n');
        if (IsBlank(lines[^1]) || (lines.Length > 1 && IsBlank(lines[0])))
        {
            return false;
        }

        return lines.Length == 1 || lines.Any(l => !IsBlank(l) && l[0] is not (' ' or '\t'));
    }

    private static bool IsBlank(string line) => !line.AsSpan().ContainsAnyExcept(' ', '\t');
}

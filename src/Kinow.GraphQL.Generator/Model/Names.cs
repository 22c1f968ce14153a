using System.Text;

namespace Kinow.GraphQL.Generator.Model;

/// <summary>C# names for names of the contract.</summary>
internal static class Names
{
    /// <summary><c>canBuy</c> → <c>CanBuy</c>, <c>ProductTVOD</c> → <c>ProductTvod</c>, <c>NOT_FOUND</c> → <c>NotFound</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length + 1);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '_')
            {
                text.Append(StartsWord(name, i) ? char.ToUpperInvariant(name[i]) : char.ToLowerInvariant(name[i]));
            }
        }

        return text.Length == 0 || char.IsAsciiDigit(text[0]) ? text.Insert(0, '_').ToString() : text.ToString();
    }

    /// <summary>Whether two names differ at most in case and underscores.</summary>
    public static bool AreSame(string left, string right) => string.Equals(
        left.Replace("_", "", StringComparison.Ordinal),
        right.Replace("_", "", StringComparison.Ordinal),
        StringComparison.OrdinalIgnoreCase);

    // A capital starts a word unless it stands inside a run of capitals; the last of a run starts one when small letters follow.
    private static bool StartsWord(string name, int i)
    {
        if (i == 0 || name[i - 1] == '_')
        {
            return true;
        }

        return char.IsAsciiLetterUpper(name[i])
            && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
    }
}

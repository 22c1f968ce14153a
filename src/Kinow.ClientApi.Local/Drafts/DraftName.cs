using System.Text;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Takes names apart.</summary>
internal static class DraftName
{
    /// <summary>The words of a name in lower case: <c>posterURLs</c> is poster, urls.</summary>
    public static string[] Words(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPlural(name, i + 1)));
            if (name[i] == '_' || starts) words.Append(' ');
            if (name[i] != '_') words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // The s of URLs begins no word.
    private static bool IsPlural(string name, int at) => name[at] == 's' && (at + 1 == name.Length || char.IsUpper(name[at + 1]));
}

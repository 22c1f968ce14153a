using System.Text;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Writes parts of queries.</summary>
public static class QueryText
{
    /// <summary>A name or a word with a backslash before every character that may have a meaning of its own.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_')) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}

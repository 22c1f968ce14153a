using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Kinow.Lambda.Secrets;

/// <summary>Blots secrets out of texts that leave the process.</summary>
internal static partial class Redaction
{
    private const string Blot = "***";
    private const int ShortestValue = 4;

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <summary>Takes note of a value that no text may show.</summary>
    /// <param name="value">The value of a secret.</param>
    public static void Remember(string value)
    {
        if (value.Length >= ShortestValue)
        {
            Known.TryAdd(value, true);
        }
    }

    /// <summary>The text without the values of secrets, and without what looks like one.</summary>
    /// <param name="text">The text.</param>
    public static string Apply(string text)
    {
        foreach (var value in Known.Keys.OrderByDescending(v => v.Length))
        {
            text = text.Replace(value, Blot, StringComparison.Ordinal);
        }

        text = Assignment().Replace(text, "$1" + Blot);
        return UserInfo().Replace(text, "$1" + Blot + "@");
    }

    // Password=…; in connection strings, and what is written alike.
    [GeneratedRegex(@"\b((?:password|pwd|secret|token|apikey)\s*[=:]\s*)[^\s;,""']+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    // https://user:password@host and basic:user:password
    [GeneratedRegex(@"(\w://)[^\s/@]+@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Kinow.Lambda.Secrets;

/// <summary>Redacts secrets in texts that leave the process.</summary>
internal static partial class Redaction
{
    private const string Mask = "***";
    private const int ShortestValue = 4;

    private static readonly ConcurrentDictionary<string, bool> Values = new(StringComparer.Ordinal);

    /// <summary>Registers a value to redact.</summary>
    public static void Register(string value)
    {
        if (value.Length >= ShortestValue) Values.TryAdd(value, true);
    }

    /// <summary>Redacts registered values and what looks like a secret.</summary>
    public static string Apply(string text)
    {
        foreach (var value in Values.Keys.OrderByDescending(v => v.Length))
        {
            text = text.Replace(value, Mask, StringComparison.Ordinal);
        }

        text = Assignment().Replace(text, "$1" + Mask);
        return UserInfo().Replace(text, "$1" + Mask + "@");
    }

    // Password=…; in connection strings, and what is written alike.
    [GeneratedRegex(
        @"\b((?:password|pwd|secret|token|apikey)\s*[=:]\s*)[^\s;,""']+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    // https://user:password@host and basic:user:password
    [GeneratedRegex(@"(\w://)[^\s/@]+@", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();
}

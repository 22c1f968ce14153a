using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinow.ClientApi.Tests.RateLimits;

/// <summary>Reads a list of strings with parameters, as strictly as RFC 9651 section 4.2 says; its members may have no inner lists.</summary>
internal static partial class StructuredList
{
    /// <summary>The members: each one's parameters, integers as numbers, by its string.</summary>
    public static Dictionary<string, Dictionary<string, object>> Parse(string text)
    {
        var members = new Dictionary<string, Dictionary<string, object>>(StringComparer.Ordinal);
        var rest = text.AsSpan();
        while (true)
        {
            var match = Member().Match(rest.ToString());
            if (!match.Success) throw new FormatException($"No member at: {rest}");
            members.Add(match.Groups["text"].Value, ParametersOf(match));
            rest = rest[match.Length..];
            if (rest.IsEmpty) return members;
            var comma = Comma().Match(rest.ToString());
            if (!comma.Success) throw new FormatException($"No comma at: {rest}");
            rest = rest[comma.Length..];
        }
    }

    private static Dictionary<string, object> ParametersOf(Match member) => member.Groups["key"].Captures
        .Zip(member.Groups["value"].Captures)
        .ToDictionary(
            static pair => pair.First.Value,
            static object (pair) => pair.Second.Value[0] == '"'
                ? pair.Second.Value[1..^1]
                : long.Parse(pair.Second.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            StringComparer.Ordinal);

    [GeneratedRegex("""\A"(?<text>(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"(?:; *(?<key>[a-z*][a-z0-9_.*-]*)=(?<value>-?[0-9]{1,15}|"[\x20-\x21\x23-\x5b\x5d-\x7e]*"))*""")]
    private static partial Regex Member();

    [GeneratedRegex(@"\A[ \t]*,[ \t]*(?!\z)")]
    private static partial Regex Comma();
}

using System.Globalization;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// What each character becomes in a folded text. Read from <c>Folding.txt</c>, which
/// <c>tests/Kinow.ClientApi.Core.Tests/node/folding.mjs</c> makes of the Unicode Character Database: invariant globalization does not
/// decompose characters, and every machine has to fold alike.
/// </summary>
internal static class FoldingTable
{
    /// <summary>Marks a character that is dropped.</summary>
    internal const char Skip = '\0';

    /// <summary>Marks a character that becomes several, or one outside the basic plane.</summary>
    internal const char Expand = '\u0001';

    /// <summary>Marks a character that stays, unless it joins the one before it: see <see cref="Join"/>.</summary>
    internal const char Joint = '\u0002';

    /// <summary>Marks one half of a character outside the basic plane.</summary>
    internal const char Half = '\u0003';

    /// <summary>Most characters that one becomes.</summary>
    internal const int Longest = 3;

    internal static readonly char[] Map = new char[char.MaxValue + 1];

    private static readonly Dictionary<int, string> Expansions = [];
    private static readonly Dictionary<(char First, char Second), char> Joined = [];

    static FoldingTable()
    {
        for (var c = 0; c < Map.Length; c++) Map[c] = Initial((char)c);
        using var stream = typeof(FoldingTable).Assembly.GetManifestResourceStream("Folding.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) Read(line);
        for (var c = 0; c < Map.Length; c++) JoinLike((char)c);
    }

    /// <summary>What a character becomes that the map does not say; null where it stays.</summary>
    internal static string? Expansion(int code) => Expansions.GetValueOrDefault(code);

    /// <summary>The one character that two are together; '\0' where they are none.</summary>
    internal static char Join(char first, char second) =>
        HangulSyllables.Join(first, second) is var syllable && syllable != '\0' ? syllable : Joined.GetValueOrDefault((first, second));

    private static char Initial(char c) => char.IsSurrogate(c) ? Half : HangulSyllables.IsJoint(c) ? Joint : c;

    // Half-width letters become what may join the letter before.
    private static void JoinLike(char c)
    {
        var folded = Map[c];
        if (folded == c || Map[folded] != Joint) return;
        Expansions.Add(c, folded.ToString());
        Map[c] = Joint;
    }

    private static void Read(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOf(' ');
        var range = line[..space];
        var action = line[(space + 1)..];
        if (range[0] == '=')
        {
            var middle = range.IndexOf(' ');
            var second = (char)Number(range[(middle + 1)..]);
            Joined.Add(((char)Number(range[1..middle]), second), (char)Number(action));
            Map[second] = Joint;
            return;
        }

        var dash = range.IndexOf('-');
        var first = Number(dash < 0 ? range : range[..dash]);
        var last = dash < 0 ? first : Number(range[(dash + 1)..]);
        for (var code = first; code <= last; code++) Set(code, action);
    }

    private static void Set(int code, ReadOnlySpan<char> action)
    {
        var text = action switch
        {
            "_" => "",
            "." => " ",
            ['+', .. var distance] => char.ConvertFromUtf32(code + Number(distance)),
            ['-', .. var distance] => char.ConvertFromUtf32(code - Number(distance)),
            _ => Text(action),
        };
        if (code > char.MaxValue || text.Length > 1) Expansions.Add(code, text);
        if (code <= char.MaxValue) Map[code] = text.Length switch { 0 => Skip, 1 => text[0], _ => Expand };
    }

    private static string Text(ReadOnlySpan<char> codes)
    {
        var text = "";
        foreach (var code in codes.Split(',')) text += char.ConvertFromUtf32(Number(codes[code]));
        return text;
    }

    private static int Number(ReadOnlySpan<char> hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// What each character becomes in a folded text. Written out, because invariant globalization does not decompose characters.
/// </summary>
internal static class FoldingTable
{
    /// <summary>Characters below this are looked up in <see cref="Map"/>.</summary>
    internal const int Size = 0x250;

    /// <summary>Mark of a character that leaves no trace.</summary>
    internal const char Skip = '\0';

    /// <summary>Mark of a character that becomes two.</summary>
    internal const char Pair = '\u0001';

    internal static readonly char[] Map = Build();

    /// <summary>The two letters of a ligature.</summary>
    internal static string Expand(char c) => c switch
    {
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ĳ' or 'Ĳ' => "ij",
        _ => throw new ArgumentOutOfRangeException(nameof(c)),
    };

    /// <summary>Characters outside the table: combining marks and Arabic vowel signs vanish, Arabic letter variants become one.</summary>
    internal static char MapRare(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' => Skip,
        >= '\u064B' and <= '\u065F' or '\u0670' or '\u0640' => Skip,
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0649' => '\u064A',
        '\u0629' => '\u0647',
        '\uFE0F' or '\u200C' or '\u200D' or '\u200E' or '\u200F' => Skip,
        _ when char.IsSurrogate(c) => c,
        _ when char.IsLetterOrDigit(c) => char.ToLowerInvariant(c),
        _ => ' ',
    };

    private static char[] Build()
    {
        var map = new char[Size];
        for (var c = '\0'; c < Size; c++) map[c] = char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ';
        map['\''] = Skip;
        map['\u00AD'] = Skip;
        foreach (var c in "ßæÆœŒþÞĳĲ") map[c] = Pair;
        string[] groups =
        [
            "aàáâãäåāăąǎǟǡǻȁȃȧ", "cçćĉċč", "dďđð", "eèéêëēĕėęěȅȇȩ", "gĝğġģǧǵ", "hĥħȟ", "iìíîïĩīĭįıǐȉȋ", "jĵǰ", "kķǩ", "lĺļľŀł",
            "nñńņňŉǹ", "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱ", "rŕŗřȑȓ", "sśŝşšșſ", "tţťŧț", "uùúûüũūŭůűųưǔǖǘǚǜȕȗ", "wŵ", "yýÿŷȳ", "zźżž",
        ];
        foreach (var group in groups)
        {
            foreach (var c in group.AsSpan(1))
            {
                map[c] = group[0];
                var upper = char.ToUpperInvariant(c);
                if (upper < Size && upper > 0x7F) map[upper] = group[0];
            }
        }

        map['İ'] = 'i';
        map['Ÿ'] = 'y';
        return map;
    }
}

using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Tests.Notifications;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

/// <summary>Holds folding against the Unicode Character Database, for every character that there is.</summary>
public sealed class UnicodeFoldingTests
{
    [NodeFact]
    public Task The_table_is_what_the_database_says() => ReferenceTables.HoldAsync("folding.mjs", "Texts", "Folding.txt");

    [NodeFact]
    public void Composed_and_decomposed_texts_are_alike()
    {
        var compared = 0;
        foreach (var line in ReferenceTables.Unicode("NormalizationTest").EnumerateArray())
        {
            if (!line.TryGetProperty("NFCSequence", out var composed)) continue;
            var (nfc, nfd) = (Text(composed), Text(line.GetProperty("NFDSequence")));
            Assert.True(TextFolding.Fold(nfc) == TextFolding.Fold(nfd), $"{Codes(nfc)} and {Codes(nfd)}");
            Assert.True(TextFolding.Fold($"a{nfc}b") == TextFolding.Fold($"a{nfd}b"), $"{Codes(nfc)} and {Codes(nfd)} within a word");
            compared++;
        }

        Assert.InRange(compared, 15_000, int.MaxValue);
    }

    [NodeFact]
    public void Letters_that_differ_in_case_are_alike()
    {
        var compared = 0;
        foreach (var line in ReferenceTables.Unicode("CaseFolding").EnumerateArray())
        {
            if (line.GetProperty("status").GetString() is not ("C" or "F" or "S")) continue;
            if (HasIotaBelow(line)) continue;
            var (letter, lower) = (Text(line.GetProperty("codepoint")), Text(line.GetProperty("mapping")));
            Assert.True(TextFolding.Fold(letter) == TextFolding.Fold(lower), $"{Codes(letter)} and {Codes(lower)}");
            compared++;
        }

        Assert.InRange(compared, 1_500, int.MaxValue);
    }

    [NodeFact]
    public void Folding_a_folded_character_changes_nothing_and_fits_the_room_announced()
    {
        foreach (var line in ReferenceTables.Unicode("UnicodeData").EnumerateArray())
        {
            var text = Text(line.GetProperty("codepoint"));
            var folded = TextFolding.Fold(text);
            Assert.True(folded == TextFolding.Fold(folded), Codes(text));
            Assert.True(folded.Length <= TextFolding.MaxLength(text.Length), Codes(text));
        }
    }

    // The small iota below Greek vowels is an accent here, and goes; in capitals it is a letter.
    private static bool HasIotaBelow(JsonElement line) =>
        Text(line.GetProperty("codepoint")) is var letter
        && (letter == "\u0345" || (line.GetProperty("status").GetString() == "F" && letter[0] is >= '\u1F80' and <= '\u1FFC'));

    private static string Text(JsonElement codes) => codes.ValueKind == JsonValueKind.Array
        ? string.Concat(codes.EnumerateArray().Select(static code => Character(code.GetString()!)))
        : string.Concat(codes.GetString()!.Split(' ').Select(Character));

    // Halves of surrogate pairs are in the database, too.
    private static string Character(string hex)
    {
        var code = int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }

    private static string Codes(string text) =>
        string.Join(' ', text.Select(static c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}

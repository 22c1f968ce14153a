using System.Globalization;
using System.Text;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>Characters that nobody sees, by which two texts that look the same could differ.</summary>
internal static class HiddenCharacters
{
    // Default_Ignorable_Code_Point of the Unicode Character Database, less what its general category tells already.
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0),
        (0xE0000, 0xE0FFF),
    ];

    /// <summary>
    /// Whether a text has a control or format character, one that is drawn as nothing, one that means nothing in this version of Unicode,
    /// or half of a surrogate pair.
    /// </summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done || IsHidden(rune))
                return true;
            text = text[length..];
        }

        return false;
    }

    private static bool IsHidden(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        return category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || Array.Exists(Ignorable, range => range.First <= rune.Value && rune.Value <= range.Last);
    }
}

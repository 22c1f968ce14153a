namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// Syllables of Hangul and the letters that they are made of, after the arithmetic of the Unicode Standard, section 3.12.
/// </summary>
internal static class HangulSyllables
{
    private const char FirstSyllable = '\uAC00';
    private const char FirstLeading = '\u1100';
    private const char FirstVowel = '\u1161';

    // One before the first: a syllable without trailing consonant has number 0.
    private const char BeforeTrailing = '\u11A7';
    private const int Leading = 19;
    private const int Vowels = 21;
    private const int Trailing = 28;

    /// <summary>Whether a letter joins the syllable, or the letter, before it.</summary>
    internal static bool IsJoint(char c) => IsIn(c - FirstVowel, Vowels) || IsIn(c - BeforeTrailing - 1, Trailing - 1);

    /// <summary>The syllable of two letters, or of a syllable and one more letter; '\0' where they form none.</summary>
    internal static char Join(char first, char second)
    {
        var (leading, vowel, trailing) = (first - FirstLeading, second - FirstVowel, second - BeforeTrailing);
        if (IsIn(leading, Leading) && IsIn(vowel, Vowels)) return (char)(FirstSyllable + (((leading * Vowels) + vowel) * Trailing));
        var syllable = first - FirstSyllable;
        return IsIn(syllable, Leading * Vowels * Trailing) && syllable % Trailing == 0 && trailing > 0 && IsIn(trailing, Trailing)
            ? (char)(first + trailing)
            : '\0';
    }

    private static bool IsIn(int number, int count) => number >= 0 && number < count;
}

using System.Text;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// A word that may have been mistyped: with one letter too many, too few, wrong, or changed places with the next one. Words of 4 to 7
/// letters may have one such error, longer ones two; the first letter is always right. Engines count errors the same way: those of a
/// <c>fuzzy</c> query with transpositions and a prefix of one letter.
/// </summary>
public sealed class Misspelling
{
    /// <summary>Letters of the longest word that may have been mistyped.</summary>
    public const int MaxLetters = 30;

    private const int LettersForOneError = 4;
    private const int LettersForTwoErrors = 8;

    private readonly int[] letters;

    private Misspelling(string word, int[] letters)
    {
        (Word, this.letters) = (word, letters);
        Errors = letters.Length < LettersForTwoErrors ? 1 : 2;
        Start = char.ConvertFromUtf32(letters[0]);
    }

    /// <summary>The word as it was typed, folded.</summary>
    public string Word { get; }

    /// <summary>Most errors, 1 or 2.</summary>
    public int Errors { get; }

    /// <summary>What every word that was meant begins with.</summary>
    internal string Start { get; }

    /// <summary>
    /// Reads a word; null for one that is taken as it was typed: it is too short or too long, or it has a digit, for the number next to a
    /// number is another one.
    /// </summary>
    /// <param name="word">One word, folded.</param>
    public static Misspelling? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        int[] letters = [.. word.EnumerateRunes().Select(static rune => rune.Value)];
        return letters.Length is >= LettersForOneError and <= MaxLetters && !word.EnumerateRunes().Any(Rune.IsDigit)
            ? new(word, letters)
            : null;
    }

    /// <summary>Whether a word may have been meant.</summary>
    /// <param name="word">One word, folded.</param>
    public bool MayMean(ReadOnlySpan<char> word)
    {
        if (!word.StartsWith(Start, StringComparison.Ordinal)) return false;
        Span<int> meant = stackalloc int[MaxLetters + 2];
        var length = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (length == letters.Length + Errors) return false;
            meant[length++] = rune.Value;
        }

        return length >= letters.Length - Errors && Distance(meant[..length]) <= Errors;
    }

    // The distance of optimal string alignment: letters that have changed places are not changed otherwise.
    private int Distance(ReadOnlySpan<int> meant)
    {
        Span<int> twoAbove = stackalloc int[MaxLetters + 3];
        Span<int> above = stackalloc int[MaxLetters + 3];
        Span<int> row = stackalloc int[MaxLetters + 3];
        for (var column = 0; column <= meant.Length; column++) above[column] = column;
        for (var i = 1; i <= letters.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= meant.Length; j++)
            {
                var isSame = letters[i - 1] == meant[j - 1];
                var errors = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && letters[i - 1] == meant[j - 2] && letters[i - 2] == meant[j - 1])
                    errors = Math.Min(errors, twoAbove[j - 2] + 1);
                row[j] = errors;
                least = Math.Min(least, errors);
            }

            // A pair that changes places later on needs the row before as well.
            if (least > Errors + 1) return least;
            var free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return above[meant.Length];
    }
}

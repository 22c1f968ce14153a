using System.Buffers;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// Reduces a text to what a search compares: lower case, without accents, its words parted by single spaces, with a space at either end.
/// Surrogates are kept as they are, so that emoji can be searched.
/// </summary>
public static class TextFolding
{
    private const char Apostrophe = '\'';
    private const char RightQuote = '\u2019';

    /// <summary>Room that the folded form of a text may need.</summary>
    /// <param name="length">Length of the text.</param>
    public static int MaxLength(int length) => (length * 2) + 2;

    /// <summary>Folds into a buffer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> characters.</param>
    /// <returns>The characters written: a single space when the text has no word.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        destination[0] = ' ';
        var length = 1;
        foreach (var raw in text)
        {
            var c = raw < FoldingTable.Size ? FoldingTable.Map[raw] : FoldingTable.MapRare(raw);
            if (c == FoldingTable.Skip) continue;
            if (c == ' ')
            {
                if (destination[length - 1] != ' ') destination[length++] = ' ';
                continue;
            }

            if (c == FoldingTable.Pair)
            {
                var pair = FoldingTable.Expand(raw);
                destination[length++] = pair[0];
                c = pair[1];
            }

            destination[length++] = c;
        }

        if (destination[length - 1] != ' ') destination[length++] = ' ';
        return length;
    }

    /// <summary>
    /// A text without apostrophes, so that what they join is folded into words of their own: <c>L'amour</c> holds <c>amour</c>, and <c>dog's</c> holds
    /// <c>dog</c>. The text itself where there are none.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Part(string text) =>
        text.AsSpan().ContainsAny(Apostrophe, RightQuote) ? text.Replace(Apostrophe, ' ').Replace(RightQuote, ' ') : text;

    /// <summary>The folded form as a new string.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(MaxLength(text.Length));
        var folded = new string(buffer.AsSpan(0, Fold(text, buffer)));
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }
}

using System.Buffers;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// Reduces a text to what a search compares: without case and accents in any script, composed and decomposed letters alike, its words
/// parted by single spaces, with a space at either end. Emoji are kept, so that they can be searched.
/// </summary>
public static class TextFolding
{
    /// <summary>Room that the folded form of a text may need.</summary>
    /// <param name="length">Length of the text.</param>
    public static int MaxLength(int length) => (length * FoldingTable.Longest) + 2;

    /// <summary>Folds into a buffer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> characters.</param>
    /// <returns>The characters written: a single space when the text has no word.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        destination[0] = ' ';
        var length = 1;
        var map = FoldingTable.Map;
        for (var i = 0; i < text.Length; i++)
        {
            var c = map[text[i]];
            if (c > ' ')
            {
                destination[length++] = c;
            }
            else if (c == ' ')
            {
                if (destination[length - 1] != ' ') destination[length++] = ' ';
            }
            else if (c != FoldingTable.Skip)
            {
                var isPair = c == FoldingTable.Half && i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                length = Append(destination, length, isPair ? text.Slice(i++, 2) : text.Slice(i, 1), c == FoldingTable.Joint);
            }
        }

        if (destination[length - 1] != ' ') destination[length++] = ' ';
        return length;
    }

    /// <summary>
    /// A text without apostrophes, so that what they join is folded into words of their own: <c>L'amour</c> holds <c>amour</c>, and
    /// <c>dog's</c> holds <c>dog</c>. The text itself where there are none.
    /// </summary>
    public static string SplitAtApostrophes(string text) => TypographicMarks.ContainsApostrophe(text)
        ? string.Create(text.Length, text, static (parted, text) =>
        {
            for (var i = 0; i < parted.Length; i++) parted[i] = TypographicMarks.IsApostrophe(text[i]) ? ' ' : text[i];
        })
        : text;

    /// <summary>The folded form as a new string.</summary>
    public static string Fold(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(MaxLength(text.Length));
        var folded = new string(buffer.AsSpan(0, Fold(text, buffer)));
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    // One of the few characters that become several, that join the one before, or that are two units long.
    private static int Append(Span<char> destination, int length, ReadOnlySpan<char> character, bool isJoint)
    {
        var folded = FoldingTable.Expansion(character.Length == 1 ? character[0] : char.ConvertToUtf32(character[0], character[1]));
        var written = folded is null ? character : folded;
        if (isJoint && FoldingTable.Join(destination[length - 1], written[0]) is var joined && joined != '\0')
        {
            destination[length - 1] = joined;
            return length;
        }

        written.CopyTo(destination[length..]);
        return length + written.Length;
    }
}

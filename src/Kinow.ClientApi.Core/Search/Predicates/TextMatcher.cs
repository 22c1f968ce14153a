using System.Buffers;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>
/// Matches texts that contain the words as a phrase, or, for keywords, that equal it. A single word also matches its other inflections
/// where the language of the text has a stemmer.
/// </summary>
internal sealed class TextMatcher : ValueMatcher
{
    private const int MaxStackLength = 512;

    private readonly bool whole;

    internal TextMatcher(TextNode node)
    {
        IsPrefix = node.IsPrefix;
        whole = node.Field is { Kind: FieldKind.Keyword };
        Wanted = IsPrefix ? node.Folded[..^1] : node.Folded;
        Forms = node.MatchesOtherForms ? WordForms.Of(node.Folded) : null;
    }

    /// <summary>What a folded text has to contain, from a space on.</summary>
    internal string Wanted { get; }

    /// <summary>Whether the last word may go on.</summary>
    internal bool IsPrefix { get; }

    /// <summary>The other forms of the one word; null where they do not count.</summary>
    internal WordForms? Forms { get; }

    /// <summary>The words, folded.</summary>
    internal string[] Words => field ??= Wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the words looked for contain a letter or a digit at all; otherwise nothing matches.</summary>
    internal bool HasWords => Wanted.Length > 1;

    internal override bool Matches(string? value) => value is not null && HasWords && Matches(value, null);

    internal override bool Matches(LocalizedValue value)
    {
        if (!HasWords || Forms?.StemIn(value.Language) is not { } stem) return Matches(value.Value);
        var parted = TextFolding.SplitAtApostrophes(value.Value);
        return ReferenceEquals(parted, value.Value) ? Matches(parted, stem) : Matches(value.Value, null) || Matches(parted, stem);
    }

    internal override bool Matches(long? value) => false;

    private bool Matches(string value, WordStem? stem)
    {
        var room = TextFolding.MaxLength(value.Length);
        if (room <= MaxStackLength)
        {
            Span<char> local = stackalloc char[MaxStackLength];
            return MatchesFolded(local[..TextFolding.Fold(value, local)], stem);
        }

        var rented = ArrayPool<char>.Shared.Rent(room);
        var matches = MatchesFolded(rented.AsSpan(0, TextFolding.Fold(value, rented)), stem);
        ArrayPool<char>.Shared.Return(rented);
        return matches;
    }

    private bool MatchesFolded(ReadOnlySpan<char> text, WordStem? stem) => (whole, IsPrefix) switch
    {
        (true, true) => text.StartsWith(Wanted, StringComparison.Ordinal),
        (true, false) => text.SequenceEqual(Wanted),
        _ => text.Contains(Wanted, StringComparison.Ordinal) || (stem is { } form && form.IsIn(text)),
    };
}

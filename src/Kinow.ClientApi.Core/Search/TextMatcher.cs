using System.Buffers;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>
/// Accepts texts that hold given words next to each other, or, for keywords, that consist of them. A single word is found in its other forms too, where
/// the text's language is known.
/// </summary>
internal sealed class TextMatcher : ValueMatcher
{
    private const int MostLocal = 512;

    private readonly string wanted;
    private readonly bool whole;
    private readonly bool prefix;
    private readonly WordForms? forms;

    internal TextMatcher(TextNode node)
    {
        var folded = TextFolding.Fold(node.Words);
        prefix = node.IsPrefix;
        whole = node.Field is { Kind: FieldKind.Keyword };
        wanted = prefix ? folded[..^1] : folded;
        forms = node.TakesForms ? WordForms.Of(folded) : null;
    }

    /// <summary>Whether the words looked for contain a letter or a digit at all; otherwise nothing matches.</summary>
    internal bool HasWords => wanted.Length > 1;

    internal override bool Matches(string? value) => value is not null && HasWords && Matches(value, null);

    internal override bool Matches(LocalizedValue value)
    {
        if (!HasWords || forms?.StemIn(value.Language) is not { } stem) return Matches(value.Value);
        var parted = TextFolding.Part(value.Value);
        return ReferenceEquals(parted, value.Value) ? Matches(parted, stem) : Matches(value.Value, null) || Matches(parted, stem);
    }

    internal override bool Matches(long? value) => false;

    private bool Matches(string value, WordStem? stem)
    {
        var room = TextFolding.MaxLength(value.Length);
        if (room <= MostLocal)
        {
            Span<char> local = stackalloc char[MostLocal];
            return MatchesFolded(local[..TextFolding.Fold(value, local)], stem);
        }

        var rented = ArrayPool<char>.Shared.Rent(room);
        var matches = MatchesFolded(rented.AsSpan(0, TextFolding.Fold(value, rented)), stem);
        ArrayPool<char>.Shared.Return(rented);
        return matches;
    }

    private bool MatchesFolded(ReadOnlySpan<char> text, WordStem? stem) => (whole, prefix) switch
    {
        (true, true) => text.StartsWith(wanted, StringComparison.Ordinal),
        (true, false) => text.SequenceEqual(wanted),
        _ => text.Contains(wanted, StringComparison.Ordinal) || (stem is { } form && form.IsIn(text)),
    };
}

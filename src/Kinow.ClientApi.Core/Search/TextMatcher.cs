using System.Buffers;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Accepts texts that hold given words next to each other, or, for keywords, that consist of them.</summary>
internal sealed class TextMatcher : ValueMatcher
{
    private readonly string wanted;
    private readonly bool whole;
    private readonly bool prefix;

    internal TextMatcher(string text, bool prefix, bool whole)
    {
        var folded = TextFolding.Fold(text);
        wanted = prefix ? folded[..^1] : folded;
        this.prefix = prefix;
        this.whole = whole;
    }

    /// <summary>Whether the words looked for contain a letter or a digit at all; otherwise nothing matches.</summary>
    internal bool HasWords => wanted.Length > 1;

    internal override bool Matches(string? value)
    {
        if (value is null || !HasWords) return false;
        var room = TextFolding.MaxLength(value.Length);
        if (room <= 512)
        {
            Span<char> local = stackalloc char[512];
            return MatchesFolded(local[..TextFolding.Fold(value, local)]);
        }

        var rented = ArrayPool<char>.Shared.Rent(room);
        var matches = MatchesFolded(rented.AsSpan(0, TextFolding.Fold(value, rented)));
        ArrayPool<char>.Shared.Return(rented);
        return matches;
    }

    internal override bool Matches(long? value) => false;

    private bool MatchesFolded(ReadOnlySpan<char> text) => (whole, prefix) switch
    {
        (true, true) => text.StartsWith(wanted, StringComparison.Ordinal),
        (true, false) => text.SequenceEqual(wanted),
        _ => text.Contains(wanted, StringComparison.Ordinal),
    };
}

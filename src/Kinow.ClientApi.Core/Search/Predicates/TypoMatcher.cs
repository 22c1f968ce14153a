using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>Matches texts with a word that a mistyped one may have meant.</summary>
internal sealed class TypoMatcher(Misspelling typed) : ValueMatcher
{
    internal Misspelling Typed { get; } = typed;

    internal override bool Matches(string? value)
    {
        if (value is null) return false;
        var folded = TextFolding.Fold(value).AsSpan();
        foreach (var word in folded.Split(' '))
        {
            if (Typed.MayMean(folded[word])) return true;
        }

        return false;
    }

    internal override bool Matches(long? value) => false;
}

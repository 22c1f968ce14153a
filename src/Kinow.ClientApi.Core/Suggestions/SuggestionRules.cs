using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Suggestions;

/// <summary>Which of the names that were found are suggested, and in which order.</summary>
public static class SuggestionRules
{
    /// <summary>
    /// Chooses suggestions. Names that begin with what was typed come before those that hold it further on. Among either, the kinds take
    /// turns, each in its own order, so that no kind hides the others. A kind suggests a name once.
    /// </summary>
    /// <param name="kinds">What was found of each kind, best first.</param>
    /// <param name="limit">Most suggestions.</param>
    public static ImmutableArray<Suggestion> Choose(TypedText typed, int limit, params ReadOnlySpan<ImmutableArray<Suggestion>> kinds)
    {
        var ranked = new List<(bool IsInside, int Turn, int Kind, Suggestion Suggestion)>();
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            var (begun, inside) = (0, 0);
            var names = kinds[kind].Select(static found => (Suggestion: found, Folded: TextFolding.Fold(found.Text)));
            foreach (var (suggestion, folded) in names.DistinctBy(static name => name.Folded))
            {
                var isInside = !folded.AsSpan().TrimStart().StartsWith(typed.Folded, StringComparison.Ordinal);
                ranked.Add((isInside, isInside ? inside++ : begun++, kind, suggestion));
            }
        }

        return
        [
            .. ranked.OrderBy(static found => found.IsInside).ThenBy(static found => found.Turn).ThenBy(static found => found.Kind)
                .Take(limit).Select(static found => found.Suggestion),
        ];
    }
}

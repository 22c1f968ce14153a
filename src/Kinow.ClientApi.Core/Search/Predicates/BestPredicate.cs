using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>The best of several matches, each with what it is worth beyond its own score.</summary>
internal sealed class BestPredicate<T>((QueryPredicate<T> Predicate, int Worth)[] alternatives) : QueryPredicate<T>
{
    internal override int Score(T item, int number, CatalogAudience audience)
    {
        var best = 0;
        foreach (var (predicate, worth) in alternatives)
        {
            if (predicate.Score(item, number, audience) is > 0 and var score) best = Math.Max(best, score + worth);
        }

        return best;
    }
}

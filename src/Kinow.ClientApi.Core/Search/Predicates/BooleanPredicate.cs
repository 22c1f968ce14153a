using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

internal sealed class BooleanPredicate<T>(QueryPredicate<T>[] must, QueryPredicate<T>[] should, QueryPredicate<T>[] mustNot)
    : QueryPredicate<T>
{
    internal override int Score(T item, int number, CatalogAudience audience)
    {
        foreach (var predicate in mustNot)
        {
            if (predicate.Score(item, number, audience) > 0) return 0;
        }

        var total = 0;
        foreach (var predicate in must)
        {
            var score = predicate.Score(item, number, audience);
            if (score == 0) return 0;
            total += score;
        }

        foreach (var predicate in should) total += predicate.Score(item, number, audience);
        return total == 0 && should.Length == 0 ? 1 : total;
    }
}

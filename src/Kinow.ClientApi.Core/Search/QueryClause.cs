using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Search;

/// <summary>A node with its operator.</summary>
internal readonly record struct QueryClause(ClauseMark Mark, QueryNode Node)
{
    /// <summary>Joins clauses the way the query-string syntax does.</summary>
    /// <param name="given">The clauses; of those that find the same, the first stays.</param>
    /// <param name="joinedByAnd">Whether AND stood between them.</param>
    internal static QueryNode Join(List<QueryClause> given, bool joinedByAnd)
    {
        QueryClause[] clauses = [.. given.DistinctBy(static clause => (clause.Mark, clause.Node.Key))];
        if (clauses is [{ Mark: not ClauseMark.MustNot } only]) return only.Node;
        var plain = joinedByAnd ? ClauseMark.Must : ClauseMark.None;
        return new BooleanNode(
            [.. clauses.Where(c => c.Mark == ClauseMark.Must || (c.Mark == ClauseMark.None && plain == ClauseMark.Must)).Select(
                c => c.Node)],
            [.. clauses.Where(c => c.Mark == ClauseMark.None && plain == ClauseMark.None).Select(c => c.Node)],
            [.. clauses.Where(c => c.Mark == ClauseMark.MustNot).Select(c => c.Node)]);
    }
}

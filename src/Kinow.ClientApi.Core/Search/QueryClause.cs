using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Search;

/// <summary>A node with the mark before it.</summary>
internal readonly record struct QueryClause(ClauseMark Mark, QueryNode Node)
{
    /// <summary>Joins clauses the way the query-string syntax does.</summary>
    internal static QueryNode Join(List<QueryClause> clauses, bool joinedByAnd)
    {
        if (clauses is [{ Mark: not ClauseMark.MustNot } only]) return only.Node;
        var plain = joinedByAnd ? ClauseMark.Must : ClauseMark.None;
        return new BooleanNode(
            [.. clauses.Where(c => c.Mark == ClauseMark.Must || (c.Mark == ClauseMark.None && plain == ClauseMark.Must)).Select(c => c.Node)],
            [.. clauses.Where(c => c.Mark == ClauseMark.None && plain == ClauseMark.None).Select(c => c.Node)],
            [.. clauses.Where(c => c.Mark == ClauseMark.MustNot).Select(c => c.Node)]);
    }
}

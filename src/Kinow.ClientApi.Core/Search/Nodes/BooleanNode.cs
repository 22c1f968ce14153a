using System.Collections.Immutable;
using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>
/// Joins nodes. An item matches when every node of <see cref="Must"/> does, no node of <see cref="MustNot"/> does and, if Must is empty
/// while <see cref="Should"/> is not, at least one node of Should does. Nodes of Should that match make the match better.
/// </summary>
/// <param name="must">Nodes that have to match.</param>
/// <param name="should">Alternatives.</param>
/// <param name="mustNot">Nodes that may not match.</param>
public sealed class BooleanNode(ImmutableArray<QueryNode> must, ImmutableArray<QueryNode> should, ImmutableArray<QueryNode> mustNot)
    : QueryNode
{
    /// <summary>Nodes that have to match.</summary>
    public ImmutableArray<QueryNode> Must { get; } = must;

    /// <summary>Alternatives.</summary>
    public ImmutableArray<QueryNode> Should { get; } = should;

    /// <summary>Nodes that may not match.</summary>
    public ImmutableArray<QueryNode> MustNot { get; } = mustNot;

    /// <inheritdoc/>
    public override int Cost { get; } = must.Sum(CostOf) + should.Sum(CostOf) + mustNot.Sum(CostOf);

    /// <inheritdoc/>
    public override bool RanksMatches { get; } = must.Any(static node => node.RanksMatches) || should.Any(static node => node.RanksMatches);

    internal override void AppendTo(StringBuilder text, bool asWritten)
    {
        text.Append('(');
        Append(text, '+', Must, asWritten);
        Append(text, ' ', Should, asWritten);
        Append(text, '-', MustNot, asWritten);
        text.Append(')');
    }

    private static int CostOf(QueryNode node) => node.Cost;

    private static void Append(StringBuilder text, char mark, ImmutableArray<QueryNode> nodes, bool asWritten)
    {
        foreach (var node in nodes)
        {
            text.Append(mark);
            node.AppendTo(text, asWritten);
        }
    }
}

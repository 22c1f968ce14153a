using System.Collections.Immutable;
using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Matches what one of several nodes of free words matches. The best of them decides how good the match is.</summary>
/// <param name="alternatives">The nodes, each with what a match of it is worth beyond the weight of its field.</param>
public sealed class BestNode(ImmutableArray<(QueryNode Node, int Worth)> alternatives) : QueryNode
{
    /// <summary>The nodes, each with what a match of it is worth beyond the weight of its field.</summary>
    public ImmutableArray<(QueryNode Node, int Worth)> Alternatives { get; } = alternatives;

    /// <inheritdoc/>
    public override int Cost { get; } = alternatives.Sum(static alternative => alternative.Node.Cost);

    /// <inheritdoc/>
    public override bool RanksMatches => true;

    internal override void AppendTo(StringBuilder text, bool asWritten)
    {
        text.Append('{');
        foreach (var (node, worth) in Alternatives) node.AppendTo(text.Append('|').Append(worth).Append('|'), asWritten);
        text.Append('}');
    }
}

using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Matches what another node matches, and every match is as good as any other.</summary>
/// <param name="node">The node.</param>
/// <param name="score">What a match is worth, at least 1.</param>
public sealed class ConstantNode(QueryNode node, int score = 1) : QueryNode
{
    /// <summary>The node.</summary>
    public QueryNode Node { get; } = node;

    /// <summary>What a match is worth.</summary>
    public int Score { get; } = score;

    /// <inheritdoc/>
    public override int Cost => Node.Cost;

    /// <inheritdoc/>
    public override bool RanksMatches => true;

    internal override void AppendTo(StringBuilder text, bool asWritten) =>
        Node.AppendTo(text.Append('[').Append(Score).Append(']'), asWritten);
}

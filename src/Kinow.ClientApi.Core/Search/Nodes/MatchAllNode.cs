using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Matches everything: <c>*</c> or <c>*:*</c>.</summary>
public sealed class MatchAllNode : QueryNode
{
    /// <inheritdoc/>
    public override int Cost => 1;

    /// <inheritdoc/>
    public override bool RanksMatches => false;

    internal override void AppendTo(StringBuilder text, bool asWritten) => text.Append('*');
}

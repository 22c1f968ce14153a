using System.Text;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Looks for items that have any value in a field.</summary>
public sealed class ExistsNode(SearchField field) : QueryNode
{
    /// <summary>The field.</summary>
    public SearchField Field { get; } = field;

    /// <inheritdoc/>
    public override int Cost => 1;

    /// <inheritdoc/>
    public override bool RanksMatches => false;

    internal override void AppendTo(StringBuilder text, bool asWritten) => AppendName(text.Append("_exists_:"), Field.Name);
}

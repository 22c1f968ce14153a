using System.Text;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Looks for items that have any value in a field.</summary>
/// <param name="field">The field.</param>
public sealed class ExistsNode(SearchField field) : QueryNode
{
    /// <summary>The field.</summary>
    public SearchField Field { get; } = field;

    /// <inheritdoc/>
    public override bool RanksMatches => false;

    internal override void AppendTo(StringBuilder text) => AppendName(text.Append("_exists_:"), Field.Name);
}

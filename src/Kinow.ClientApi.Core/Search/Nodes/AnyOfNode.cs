using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Looks for items that have one of several numbers in a field.</summary>
/// <param name="field">A field of whole numbers.</param>
/// <param name="values">The numbers, sorted.</param>
public sealed class AnyOfNode(SearchField field, ImmutableArray<long> values) : QueryNode
{
    /// <summary>The field.</summary>
    public SearchField Field { get; } = field;

    /// <summary>The numbers, sorted.</summary>
    public ImmutableArray<long> Values { get; } = values;

    /// <inheritdoc/>
    public override int Cost => 1;

    /// <inheritdoc/>
    public override bool RanksMatches => false;

    internal override void AppendTo(StringBuilder text, bool asWritten) =>
        AppendName(text, Field.Name).Append(":[").AppendJoin(',', Values).Append(']');
}

using System.Globalization;
using System.Text;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Nodes;

/// <summary>Looks for numbers, instants (as UTC ticks) or truth values (0 and 1) within bounds, both included.</summary>
/// <param name="field">The field.</param>
/// <param name="min">Smallest value; <see cref="long.MinValue"/> without bound.</param>
/// <param name="max">Largest value; <see cref="long.MaxValue"/> without bound.</param>
public sealed class RangeNode(SearchField field, long min, long max) : QueryNode
{
    /// <summary>The field.</summary>
    public SearchField Field { get; } = field;

    /// <summary>Smallest value; <see cref="long.MinValue"/> without bound.</summary>
    public long Min { get; } = min;

    /// <summary>Largest value; <see cref="long.MaxValue"/> without bound.</summary>
    public long Max { get; } = max;

    /// <inheritdoc/>
    public override int Cost => 1;

    /// <inheritdoc/>
    public override bool RanksMatches => false;

    internal override void AppendTo(StringBuilder text, bool asWritten) =>
        AppendName(text, Field.Name).Append(CultureInfo.InvariantCulture, $":[{Min} TO {Max}]");
}

using System.Collections.Immutable;

namespace Kinow.GraphQL.Planning;

/// <summary>What one field costs, and how many items of what is below it may come back.</summary>
/// <param name="Weight">The field's own weight, once for each parent.</param>
/// <param name="AssumedSize">Items when no slicing argument says otherwise; 1 for what is not a list.</param>
/// <param name="SlicingArguments">Positions of the arguments that ask for a number of items; the largest counts.</param>
/// <param name="SizedFields">The fields below that hold the items; empty when the field is the list itself.</param>
internal sealed record FieldCost(
    double Weight, int AssumedSize, ImmutableArray<int> SlicingArguments, ImmutableArray<string> SizedFields)
{
    /// <summary>A leaf without cost.</summary>
    public static FieldCost Free { get; } = new(0, 1, [], []);

    /// <summary>Positions and weights of the arguments that cost something each time the field is called with them.</summary>
    public ImmutableArray<(int Index, double Weight)> ArgumentWeights { get; init; } = [];
}

using System.Collections.Immutable;

namespace Kinow.GraphQL.Planning;

/// <summary>What one field costs, and how many items of what is below it may come back.</summary>
internal sealed record FieldCost(
    double Weight, int AssumedSize, ImmutableArray<int> SlicingArguments, ImmutableArray<string> SizedFields)
{
    /// <summary>A leaf without cost.</summary>
    public static FieldCost Free { get; } = new(0, 1, [], []);

    /// <summary>The arguments that cost something each time the field is called with them.</summary>
    public ImmutableArray<ArgumentCost> ArgumentCosts { get; init; } = [];
}

using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <summary>One step of the way to the value being written: a field, or a position in its list.</summary>
internal struct PathSegment
{
    /// <summary>The field; <c>null</c> for a list position.</summary>
    public FieldPlan? Field;

    public int Index;
}

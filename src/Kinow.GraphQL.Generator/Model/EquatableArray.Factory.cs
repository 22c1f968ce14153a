namespace Kinow.GraphQL.Generator.Model;

/// <summary>Makes equatable arrays of collection expressions.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new([.. items]);
}

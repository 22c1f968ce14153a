using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>How a schema is built from its definitions.</summary>
public sealed record SchemaOptions
{
    /// <summary>The options used when none are given.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>
    /// How custom scalars are read and written, by the name of the scalar. A scalar that is missing here accepts every value
    /// and keeps it as it is. Built-in scalars cannot be replaced.
    /// </summary>
    public IReadOnlyDictionary<string, ScalarCoercion> Scalars { get; init; } = new Dictionary<string, ScalarCoercion>();

    /// <summary>Whether the definitions are known to be valid, so that the rules of specification section 3 are not checked.</summary>
    public bool AssumeValid { get; init; }
}

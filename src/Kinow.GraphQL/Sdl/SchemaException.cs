using System.Collections.Immutable;
using Kinow.GraphQL.Sdl.Rules;

namespace Kinow.GraphQL.Sdl;

/// <summary>A schema cannot be built because its definitions break rules of specification section 3.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(ImmutableArray<SchemaError> errors)
        : base(string.Join("\n\n", errors)) => Errors = errors;

    internal SchemaException(string message)
        : this([new SchemaError(message, [])])
    {
    }

    /// <summary>Every broken rule that was found.</summary>
    public ImmutableArray<SchemaError> Errors { get; }
}

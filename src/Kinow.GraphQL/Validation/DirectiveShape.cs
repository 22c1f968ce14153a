using System.Collections.Immutable;

namespace Kinow.GraphQL.Validation;

/// <summary>What rules must know of a directive, whether the schema or the document defines it.</summary>
/// <param name="Locations">The names of the places where it may be applied.</param>
/// <param name="IsRepeatable">Whether it may be applied several times at one place.</param>
/// <param name="Arguments">The names of its arguments.</param>
/// <param name="Required">The arguments that must be given, with their types as written.</param>
internal sealed record DirectiveShape(
    ImmutableArray<string> Locations,
    bool IsRepeatable,
    ImmutableArray<string> Arguments,
    ImmutableArray<(string Name, string Type)> Required);

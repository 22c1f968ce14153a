using System.Collections.Immutable;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>What rules must know of a directive, whether the schema or the document defines it.</summary>
internal sealed record DirectiveShape(
    ImmutableArray<string> Locations,
    bool IsRepeatable,
    ImmutableArray<string> Arguments,
    ImmutableArray<(string Name, string Type)> Required);

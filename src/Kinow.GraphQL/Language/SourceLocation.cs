namespace Kinow.GraphQL.Language;

/// <summary>A place in a source text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct SourceLocation(int Line, int Column);

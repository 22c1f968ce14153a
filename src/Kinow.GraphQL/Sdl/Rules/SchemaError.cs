using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>A rule of specification section 3 that type system definitions break.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Places">The nodes that are wrong, each with its document.</param>
public sealed record SchemaError(string Message, ImmutableArray<SchemaErrorPlace> Places)
{
    /// <summary>Line and column of each place.</summary>
    public IEnumerable<SourceLocation> Locations => Places.Select(p => p.Location);

    /// <inheritdoc/>
    public override string ToString() => Places.IsEmpty
        ? Message
        : $"{Message} ({string.Join(", ", Locations.Select(l => $"{l.Line}:{l.Column}"))})";
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kinow.GraphQL.Generator.Model;

/// <summary>A place in a file; unlike a <see cref="Location"/> it holds on to nothing.</summary>
internal sealed record Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Place? Of(Location? location) =>
        location?.SourceTree is { } tree ? new(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span) : null;

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}

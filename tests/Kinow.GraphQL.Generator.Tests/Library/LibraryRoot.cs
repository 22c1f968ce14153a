using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library;

internal sealed class LibraryRoot
{
    public required ImmutableArray<Shelf> Shelves { get; init; }

    public int Count => Shelves.Length;

    public Settings Settings { get; } = new(["en", "fr"]);
}

using System.Collections.Immutable;

namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed record Book(long Id) : IItem
{
    public string? Title { get; init; } = "Untitled";

    public int Pages { get; init; } = 100;

    public decimal? Price { get; init; }

    public int Weight { get; init; } = 3;

    public bool InPrint { get; init; }

    public DateTimeOffset Added { get; init; } = DateTimeOffset.UnixEpoch;

    public Genre Genre { get; init; }

    public Genre? OtherGenre { get; init; }

    public IReadOnlyList<Genre> Genres { get; init; } = [Genre.Fiction, Genre.NonFiction];

    public string?[] Tags { get; init; } = ["a", null];

    public ImmutableArray<double> Ratings { get; init; }

    public ImmutableArray<int?> Numbers { get; init; } = [1, null];

    public Translated? Localized { get; init; }

    public string Summary => "Short.";

    public string Stock => "not what the contract says";
}

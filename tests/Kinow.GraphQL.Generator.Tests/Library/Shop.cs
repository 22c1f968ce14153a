using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library;

/// <summary>The library's data, and a record of how often resolvers were asked.</summary>
internal sealed class Shop
{
    private readonly Dictionary<long, Book> books = new()
    {
        [1] = new(1) { Title = "One", Price = 9.50m, Genre = Genre.Fiction, OtherGenre = Genre.NonFiction, Ratings = [1.5, 2], Localized = new("One", "Un") },
        [2] = new(2) { Title = null, Pages = 200, InPrint = true, Genre = Genre.NonFiction, Localized = new("Two", null), Numbers = default },
        [3] = new(3) { Title = "Three", Pages = 300, Tags = [] },
    };

    /// <summary>The batches in the order in which they were resolved: field and number of parents.</summary>
    public List<string> Batches { get; } = [];

    public Film Film { get; } = new("f1", 90);

    public Writer Writer { get; } = new(7, "Ann");

    public IEnumerable<Book> Books => books.Values;

    public Shelf Shelf => field ??= new(10, "Upper", [books[1], books[2]], books[3]);

    public Book? Find(string id) => books.GetValueOrDefault(long.Parse(id, null));
}

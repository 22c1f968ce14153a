using System.Collections.Immutable;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class QueryResolver(Shop shop) : IQueryResolver
{
    public QueryBooksArguments? LastBooks { get; private set; }

    public ValueTask BookAsync(Batch<LibraryRoot, Book> batch, QueryBookArguments arguments, LibraryRequest context)
    {
        batch.Set(0, shop.Find(arguments.Id));
        return default;
    }

    public async ValueTask BooksAsync(Batch<LibraryRoot, ImmutableArray<Book>> batch, QueryBooksArguments arguments, LibraryRequest context)
    {
        await Task.Yield();
        LastBooks = arguments;
        batch.Set(0, [.. shop.Books.Take(arguments.First ?? int.MaxValue)]);
    }

    public ValueTask SearchAsync(Batch<LibraryRoot, ImmutableArray<object?>> batch, QuerySearchArguments arguments, LibraryRequest context)
    {
        batch.Set(0, arguments.Text == "nothing" ? default : [shop.Find("1"), null, shop.Film, shop.Writer]);
        return default;
    }

    public ValueTask ItemAsync(Batch<LibraryRoot, IItem> batch, QueryItemArguments arguments, LibraryRequest context)
    {
        batch.Set(0, arguments.Id == "f1" ? shop.Film : shop.Find(arguments.Id));
        return default;
    }

    public ImmutableArray<ImmutableArray<Order?>> Grid(LibraryRoot parent, LibraryRequest context) => [[Order.Pages, null], default, []];

    public ImmutableArray<ImmutableArray<Book?>> GridOfBooks(LibraryRoot parent, LibraryRequest context) =>
        [[shop.Find("1"), null], default, [shop.Find("2")]];

    public object? Opaque(LibraryRoot parent, LibraryRequest context) => new Dictionary<string, object?> { ["a"] = 1 };
}

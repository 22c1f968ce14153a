using System.Collections.Immutable;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class BookResolver(Shop shop) : IBookResolver
{
    public ValueTask AuthorAsync(Batch<Book, Writer> batch, LibraryRequest context)
    {
        shop.Batches.Add($"author {batch.Count}");
        for (var i = 0; i < batch.Count; i++)
        {
            if (batch[i].Id == 2)
            {
                batch.Fail(i, new GraphQLException("Nobody knows.", "NO_AUTHOR"));
            }
            else
            {
                batch.Set(i, shop.Writer);
            }
        }

        return default;
    }

    public bool CanBorrow(Book parent, BookCanBorrowArguments arguments, LibraryRequest context) => arguments.Days < parent.Pages;

    public ValueTask ShelfAsync(Batch<Book, Shelf> batch, LibraryRequest context)
    {
        shop.Batches.Add($"shelf {batch.Count}");
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, shop.Shelf);
        }

        return default;
    }

    public ValueTask SiblingsAsync(Batch<Book, ImmutableArray<IItem>> batch, LibraryRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, [shop.Film, shop.Find("3")!]);
        }

        return default;
    }

    public ValueTask StockAsync(Batch<Book, int?> batch, LibraryRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, batch[i].Id == 1 ? 5 : null);
        }

        return default;
    }

    public Fresh Fresh(Book parent, LibraryRequest context) => new(parent.Id);
}

using System.Collections.Immutable;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class ShelfResolver : IShelfResolver
{
    public ValueTask SortedAsync(Batch<Shelf, ImmutableArray<Book>> batch, ShelfSortedArguments arguments, LibraryRequest context)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            var books = batch[i].Books;
            batch.Set(i, arguments.By == Order.Pages ? [.. books.OrderByDescending(b => b.Pages)] : [.. books]);
        }

        return default;
    }
}

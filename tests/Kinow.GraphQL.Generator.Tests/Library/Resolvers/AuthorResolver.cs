using System.Collections.Immutable;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class AuthorResolver(Shop shop) : IAuthorResolver
{
    public async ValueTask BooksAsync(Batch<Writer, ImmutableArray<Book>> batch, LibraryRequest context)
    {
        shop.Batches.Add($"books {batch.Count}");
        await Task.Yield();
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, [.. shop.Books]);
        }
    }
}

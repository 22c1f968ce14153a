using System.Globalization;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class FreshResolver(Shop shop) : IFreshResolver
{
    public ValueTask BookAsync(Batch<Fresh, Book> batch, LibraryRequest context)
    {
        shop.Batches.Add($"fresh {batch.Count}");
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, shop.Find(batch[i].Id.ToString(CultureInfo.InvariantCulture)));
        }

        return default;
    }
}

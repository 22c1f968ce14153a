using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class SubscriptionResolver(Shop shop) : ISubscriptionResolver
{
    public async IAsyncEnumerable<int?> Copies(SubscriptionCopiesArguments arguments, LibraryRequest context)
    {
        await Task.Yield();
        yield return arguments.Id.Length;
        yield return null;
    }

    public async IAsyncEnumerable<Book> BookAdded(LibraryRequest context)
    {
        await Task.Yield();
        yield return shop.Find("1")!;
        yield return shop.Find("3")!;
    }
}

using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library.Resolvers;

internal sealed class MutationResolver : IMutationResolver
{
    private int copies;

    public async ValueTask AddAsync(Batch<MutationRoot, int> batch, MutationAddArguments arguments, LibraryRequest context)
    {
        await Task.Yield();
        batch.Set(0, copies += arguments.Copies);
    }

    public ValueTask FailAsync(Batch<MutationRoot, Book> batch, LibraryRequest context) => throw new GraphQLException("No.", "REFUSED");
}

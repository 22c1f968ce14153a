using Kinow.ClientApi.Core.Search;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Lists;

/// <summary>Reads the arguments of a collection.</summary>
internal static class ListArgument
{
    /// <summary>Reads the arguments.</summary>
    /// <param name="fields">The fields that queries and sorts may name.</param>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="GraphQLException">One is not accepted; the code is BAD_USER_INPUT.</exception>
    public static ListRequest Read(SearchSchema fields, IListArguments arguments) =>
        ListRequest.TryCreate(fields, arguments.ToDomain(), out var list) is { } error
            ? throw new GraphQLException(error.Message, ErrorCodes.BadUserInput)
            : list;
}

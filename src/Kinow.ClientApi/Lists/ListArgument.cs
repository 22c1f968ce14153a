using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Lists;

/// <summary>Reads the arguments of a collection.</summary>
internal static class ListArgument
{
    /// <summary>The first products, as many as a page has.</summary>
    public static ListRequest Products { get; } = Page(1, null);

    /// <summary>A page, as large as pages are, of the products that are subscription offers.</summary>
    public static ListRequest Offers(int page) => Page(page, "type:SVOD");

    /// <exception cref="GraphQLException">One is not accepted; the code is BAD_USER_INPUT.</exception>
    /// <param name="text">What was typed into a search box; null where there is none.</param>
    public static ListRequest Read(SearchSchema fields, IListArguments arguments, string? text = null)
    {
        var sort = arguments.Sort?.Select(s => (s.Field, s.Order ?? SortOrder.Asc)).ToArray();
        return Read(fields, new ListArguments(arguments.Page, arguments.PerPage, sort, arguments.Query, arguments.IncludeIds, text));
    }

    private static ListRequest Page(int page, string? query) =>
        ListRequest.TryCreate(ItemKinds.Product.Fields, new(page, PageRequest.MaxPerPage, Query: query), out var list) is null
            ? list
            : throw new ArgumentOutOfRangeException(nameof(page));

    /// <exception cref="GraphQLException">One is not accepted; the code is BAD_USER_INPUT.</exception>
    public static ListRequest Read(SearchSchema fields, ListArguments arguments) =>
        ListRequest.TryCreate(fields, arguments, out var list) is { } error
            ? throw new GraphQLException(error.Message, ErrorCodes.BadUserInput)
            : list;
}

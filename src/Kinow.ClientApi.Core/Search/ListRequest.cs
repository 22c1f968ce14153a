using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>The validated arguments of a collection. Make it once and share it between the parents of a level.</summary>
public sealed class ListRequest
{
    /// <summary>Most keys of an ordering.</summary>
    public const int MaxSortKeys = 5;

    /// <summary>Most identifiers.</summary>
    public const int MaxIds = 100;

    private string? key;

    private ListRequest(PageRequest page) => Page = page;

    /// <summary>The first page of everything in the default order.</summary>
    public static ListRequest Default { get; } = new(PageRequest.First);

    /// <summary>Which page.</summary>
    public PageRequest Page { get; }

    /// <summary>The ordering; empty for the default one.</summary>
    public ImmutableArray<SortKey> Sort { get; private init; } = [];

    /// <summary>The query, or null for everything.</summary>
    public QueryNode? Query { get; private init; }

    /// <summary>Identifiers to keep, or null for all.</summary>
    public ImmutableArray<long>? IncludeIds { get; private init; }

    /// <summary>The same for requests that differ in the page alone; empty when nothing but the page is asked for.</summary>
    public string Key => key ??= MakeKey();

    /// <summary>Everything in the default order.</summary>
    /// <param name="page">Which page.</param>
    public static ListRequest Of(PageRequest page) => new(page);

    /// <summary>Makes a request from the arguments of a collection.</summary>
    /// <param name="schema">The fields of the collection's items.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="request">The request; <see cref="Default"/> after a failure.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? TryCreate(SearchSchema schema, in ListArguments arguments, out ListRequest request)
    {
        request = Default;
        if (PageRequest.TryCreate(arguments.Page, arguments.PerPage, out var page) is { } pageError) return pageError;
        if (arguments.Sort?.Count > MaxSortKeys) return new("sort", $"sort takes at most {MaxSortKeys} keys.");
        if (arguments.IncludeIds?.Count > MaxIds) return new("includeIds", $"includeIds takes at most {MaxIds} ids.");
        if (QueryParser.TryParse(arguments.Query, schema, out var query) is { } queryError) return queryError;
        if (arguments.Text is { } text) query = Filter(SearchText.Parse(text), query);

        var sort = ImmutableArray.CreateBuilder<SortKey>();
        foreach (var (name, order) in arguments.Sort ?? [])
        {
            if (schema.Find(name) is not { Sortable: true } field) return new("sort", $"The collection cannot be sorted by {name}.");
            sort.Add(new SortKey(field, order));
        }

        request = new ListRequest(page) { Sort = sort.DrainToImmutable(), Query = query, IncludeIds = ParseIds(arguments.IncludeIds) };
        return null;
    }

    /// <summary>The same for items that match a node too, and are ranked by it.</summary>
    public ListRequest RankedBy(QueryNode node) => new(Page) { Sort = Sort, Query = Filter(node, Query), IncludeIds = IncludeIds };

    /// <summary>The same among what another request finds, in the order of that one where this one says none.</summary>
    public ListRequest Within(ListRequest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Query is null && other.Sort.IsEmpty) return this;
        return new(Page)
        {
            Sort = Sort.IsEmpty ? other.Sort : Sort,
            Query = Join(Query, other.Query),
            IncludeIds = IncludeIds,
        };
    }

    /// <summary>The same for items that match a node too.</summary>
    public ListRequest Where(QueryNode node) => new(Page) { Sort = Sort, Query = Join(Query, node), IncludeIds = IncludeIds };

    /// <summary>The same, whatever the ids are.</summary>
    public ListRequest WithoutIds() => new(Page) { Sort = Sort, Query = Query };

    private static QueryNode? Join(QueryNode? one, QueryNode? other) =>
        one is null || other is null ? one ?? other : new BooleanNode([one, other], [], []);

    private static QueryNode Filter(QueryNode ranking, QueryNode? filter) =>
        filter is null ? ranking : new BooleanNode([ranking, new ConstantNode(filter)], [], []);

    private static ImmutableArray<long>? ParseIds(IReadOnlyList<string>? ids)
    {
        if (ids is null) return null;
        var parsed = new SortedSet<long>();
        foreach (var id in ids)
        {
            if (WholeNumber.TryParseId(id, out var number)) parsed.Add(number);
        }

        return [.. parsed];
    }

    private string MakeKey()
    {
        if (Query is null && Sort.IsEmpty && IncludeIds is null) return "";
        var text = new StringBuilder();
        foreach (var sort in Sort) text.Append(sort.Field.Name).Append(sort.Order == SortOrder.Desc ? '>' : '<');
        text.Append('|');
        text.Append(Query?.Key);
        if (IncludeIds is { } ids) text.Append('|').AppendJoin(',', ids);
        return text.ToString();
    }
}

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Lists;

/// <summary>What all collection fields of the contract take.</summary>
internal interface IListArguments
{
    int? Page { get; }

    int? PerPage { get; }

    IReadOnlyList<SortInput>? Sort { get; }

    string? Query { get; }

    IReadOnlyList<string>? IncludeIds { get; }

    /// <summary>The arguments as the domain takes them.</summary>
    ListArguments ToDomain() =>
        new(Page, PerPage, Sort?.Select(s => (s.Field, s.Order ?? SortOrder.Asc)).ToArray(), Query, IncludeIds);
}

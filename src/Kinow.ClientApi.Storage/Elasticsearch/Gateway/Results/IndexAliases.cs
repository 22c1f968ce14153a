using System.Collections.Immutable;

namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

/// <summary>An index and the aliases that lead to it.</summary>
/// <param name="Index">The index.</param>
/// <param name="Aliases">Its aliases.</param>
public sealed record IndexAliases(string Index, ImmutableArray<string> Aliases);

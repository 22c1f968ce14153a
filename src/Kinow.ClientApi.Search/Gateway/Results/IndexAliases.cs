using System.Collections.Immutable;

namespace Kinow.ClientApi.Search.Gateway.Results;

/// <summary>An index and the aliases that lead to it.</summary>
/// <param name="Index">The index.</param>
/// <param name="Aliases">Its aliases.</param>
internal sealed record IndexAliases(string Index, ImmutableArray<string> Aliases);

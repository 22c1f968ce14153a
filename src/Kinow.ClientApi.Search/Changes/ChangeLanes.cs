using System.Collections.Immutable;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Search.Changes;

/// <summary>
/// The rings of the feed. There are several, so that writers need not wait for each other; readers ask for all in one call.
/// </summary>
internal static class ChangeLanes
{
    /// <summary>The ids of their documents.</summary>
    internal static ImmutableArray<string> All { get; } = [.. Enumerable.Range(0, 4).Select(static number => DocumentId.Of(number))];
}

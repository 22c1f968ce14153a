using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Writing;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>
/// Writes documents forward. The one of what changed is always written; those that merely hold a part of it are written where they differ.
/// </summary>
internal sealed class RefreshWriter(RefreshLoader loader, ReadModelWriter writer)
{
    /// <summary>Reads items and writes their documents; with parts, also those of what they own.</summary>
    /// <param name="changed">The kind of what changed.</param>
    /// <param name="changedIds">What changed of it.</param>
    /// <returns>The number of documents written.</returns>
    internal async Task<int> RefreshAsync(
        ItemKind kind,
        IReadOnlyCollection<long> ids,
        bool withParts,
        ItemKind changed,
        IReadOnlySet<string> changedIds,
        CancellationToken cancellationToken)
    {
        var renewed = DocumentKinds.Of(changed);
        var counts = await writer.RefreshAsync(
            async () => (await loader.LoadAsync(kind, ids, withParts, cancellationToken)).Select(
                document => document.Kind == renewed && changedIds.Contains(document.Id) ? document with { Renews = true } : document),
            cancellationToken);
        return counts.Written;
    }
}

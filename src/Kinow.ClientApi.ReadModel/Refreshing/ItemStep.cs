using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Refreshes the document of the item that changed, and those of what it owns.</summary>
internal sealed class ItemStep(ItemKind kind, RefreshWriter writer) : IRefreshStep
{
    // The document of an owned item is made with its owner, in the next step: here it is a tombstone or nothing.
    public Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken) =>
        writer.RefreshAsync(kind, [DocumentId.Parse(id)], withParts: true, kind, id, cancellationToken);
}

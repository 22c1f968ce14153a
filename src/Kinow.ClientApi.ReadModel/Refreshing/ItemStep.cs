using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>
/// Refreshes the document of the item that changed, and those of what it owns. Items that change at once are read and written together.
/// </summary>
internal sealed class ItemStep : IRefreshStep
{
    // One group is read while the one before it is written.
    private const int Groups = 2;

    // What a group costs stays well below a sender's patience.
    private const int MostItems = 50;

    private readonly GroupedWork<RefreshingItem> work;

    // The document of an owned item is made with its owner, in the next step: here it is a tombstone or nothing.
    public ItemStep(ItemKind kind, RefreshWriter writer) => work = new(Groups, MostItems, IsOfAll, async (items, cancellationToken) =>
    {
        var ids = items.Select(static item => item.Id).ToHashSet(StringComparer.Ordinal);
        var written = await writer.RefreshAsync(kind, [.. ids.Select(DocumentId.Parse)], withParts: true, kind, ids, cancellationToken);
        items[0].Written = written;
    });

    /// <inheritdoc/>
    public async Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken)
    {
        var item = new RefreshingItem(id);
        await work.RunAsync([item], cancellationToken);
        return item.Written;
    }

    // A document that is refused, or rows that make none, are those of one item.
    private static bool IsOfAll(Exception failure) => Unavailability.Of(failure) is not null;
}

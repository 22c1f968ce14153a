using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Refreshes, page by page, the documents that hold a part of the item that changed.</summary>
internal sealed class EmbeddingStep(
    ItemKind kind, Embedding embedding, CatalogIds ids, RefreshWriter writer) : IRefreshStep
{
    // What one page costs to read and write stays well below a sender's patience.
    private const int PageSize = 100;

    public async Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken)
    {
        var written = 0;
        HashSet<string> changed = [id];
        for (var number = DocumentId.Parse(id); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var after = progress.After.Length == 0 ? long.MinValue : DocumentId.Parse(progress.After);
            var page = await ids.EmbeddingAsync(embedding, number, after, PageSize, cancellationToken);
            if (page.Count == 0) return written;
            written += await writer.RefreshAsync(embedding.In, page, kind.Owner == embedding.In, kind, changed, cancellationToken);
            progress.After = DocumentId.Of(page[^1]);
        }
    }
}

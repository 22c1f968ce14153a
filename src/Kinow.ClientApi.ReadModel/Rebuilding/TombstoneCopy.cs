using System.Globalization;
using System.Text;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>
/// Copies recent tombstones into the new index. The database has no record of deleted items, and a writer that read a row before its
/// deletion may still be running. Older tombstones are no longer needed and go with the old index.
/// </summary>
internal sealed class TombstoneCopy(SearchGateway gateway, ReadModelNames names, DocumentKind kind)
{
    private const long Hour = 3_600_000_000;

    /// <param name="version">The database's clock when the rebuild read its first rows, in microseconds.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task RunAsync(long version, CancellationToken cancellationToken)
    {
        var since = Math.Max(0, version - Hour).ToString(CultureInfo.InvariantCulture);
        var query = $$$$"""{"bool":{"filter":[{"term":{"deleted":true}},{"range":{"version":{"gte":{{{{since}}}}}}}]}}""";
        var request = new ScanRequest(names.Alias(kind), "id") { Query = Encoding.UTF8.GetBytes(query), Source = ["id"] };
        if (!await gateway.RefreshAsync(names.Alias(kind), cancellationToken)) return;
        await foreach (var page in gateway.ScanAsync(request, cancellationToken))
        {
            var body = new BulkBody();
            foreach (var hit in page.Hits)
            {
                body.IndexExternal(SearchTarget.Alias(names.Next(kind)), hit.Id, hit.Version,
                    DocumentWrite.Tombstone(kind, hit.Id, hit.Version).Document.Span);
            }

            (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
        }
    }
}

using System.Globalization;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Cleaning;

/// <summary>
/// Deletes documents that nobody needs any more: sessions that have expired, anonymous ones among them, commands that are no longer
/// overlaid, reservations that have lapsed, what expires (idempotency keys), and tombstones that no writer can be late for. Any number of processes may
/// do so at once.
/// </summary>
/// <param name="names">The names of the platform's read model.</param>
public sealed class ReadModelCleanup(SearchGateway gateway, ReadModelNames names, TimeProvider time)
{
    /// <summary>
    /// How long a document stays after that. A writer that has read rows before their deletion, and writes after the tombstone has gone,
    /// would bring the document back: nobody takes so long.
    /// </summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private const int Page = 5_000;

    private static readonly DocumentKind[] Expirable =
        [DocumentKinds.Sessions, DocumentKinds.Pending, DocumentKinds.Credentials, DocumentKinds.Expiring, DocumentKinds.Refreshes];

    /// <summary>Deletes what it finds, page by page.</summary>
    /// <returns>The number of documents deleted.</returns>
    /// <exception cref="SearchUnavailableException">The engine does not answer.</exception>
    /// <exception cref="SearchRequestException">The engine refused a query.</exception>
    public async Task<long> CleanAsync(CancellationToken cancellationToken)
    {
        var before = (time.GetUtcNow() - Grace).ToUnixTimeMilliseconds();
        var deleted = 0L;
        foreach (var kind in Expirable) deleted += await DeleteAsync(kind, Below("expires", before), cancellationToken);

        // Versions are the database's clock in microseconds. Reservations have none, but are no tombstones either.
        var tombstones = $$$"""{"bool":{"filter":[{"term":{"deleted":true}},{{{Below("version", before * 1_000)}}}]}}""";
        foreach (var kind in DocumentKinds.Derived.Append(DocumentKinds.Credentials))
            deleted += await DeleteAsync(kind, tombstones, cancellationToken);
        return deleted;
    }

    private async Task<long> DeleteAsync(DocumentKind kind, string query, CancellationToken cancellationToken)
    {
        var deleted = 0L;
        while (true)
        {
            var page = await gateway.DeleteFoundAsync(names.Alias(kind), query, Page, cancellationToken);
            deleted += page;
            if (page < Page) return deleted;
        }
    }

    private static string Below(string property, long value) =>
        string.Create(CultureInfo.InvariantCulture, $$$$"""{"range":{"{{{{property}}}}":{"lt":{{{{value}}}}}}}""");
}

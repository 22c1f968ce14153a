using System.Globalization;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Writing;

namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>
/// Reads rows again and writes documents forward. The document of what changed is always written, under the version of the snapshot that it was
/// read from; documents that merely hold a part of it are written where they differ from what is there.
/// </summary>
public sealed class ReadModelRefresher : IReadModelRefresher
{
    private readonly AccountRefresher accounts;
    private readonly RefreshLoader loader;
    private readonly RefreshPages pages;
    private readonly AccountPages holders;
    private readonly ReadModelWriter writer;

    /// <summary>A refresher of one platform's read model.</summary>
    /// <param name="sql">The database.</param>
    /// <param name="writer">Writes documents forward.</param>
    /// <param name="accounts">Refreshes accounts.</param>
    /// <param name="clock">The time.</param>
    public ReadModelRefresher(SqlDatabase sql, ReadModelWriter writer, AccountRefresher accounts, TimeProvider clock)
    {
        (this.writer, this.accounts) = (writer, accounts);
        var catalog = new CatalogLoader(sql);
        loader = new(catalog, new PlatformCache(catalog, clock));
        pages = new(new CatalogIds(sql), loader);
        holders = new(sql, accounts);
    }

    /// <inheritdoc/>
    public async Task<int> RefreshAsync(IReadOnlyList<RefreshKey> keys, RefreshProgress progress, CancellationToken cancellationToken)
    {
        var written = 0;
        for (; progress.Keys < keys.Count; progress.NextKey())
        {
            var steps = RefreshPlan.Of(keys[progress.Keys].Scope);
            for (; progress.Steps < steps.Length; progress.NextStep())
            {
                cancellationToken.ThrowIfCancellationRequested();
                written += await RefreshAsync(keys[progress.Keys], steps[progress.Steps], progress, cancellationToken);
            }
        }

        return written;
    }

    private async Task<int> RefreshAsync(RefreshKey key, RefreshStep step, RefreshProgress progress, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case RefreshStep.Item:
                return await WriteAsync(await loader.ItemAsync(key, cancellationToken), key, cancellationToken);
            case RefreshStep.Account:
                await accounts.RefreshAsync(Guid.Parse(key.Id), cancellationToken);
                return 1;
        }

        var written = 0;
        while (await NextPageAsync(key, step, progress.After, cancellationToken) is { } page)
        {
            written += page.Written;
            progress.After = page.Last;
            cancellationToken.ThrowIfCancellationRequested();
        }

        return written;
    }

    private async Task<(int Written, string Last)?> NextPageAsync(RefreshKey key, RefreshStep step, string after, CancellationToken cancellationToken)
    {
        if (step == RefreshStep.Holders)
            return await holders.NextAsync(long.Parse(key.Id, CultureInfo.InvariantCulture), after, cancellationToken);

        return await pages.NextAsync(key, step, after, cancellationToken) is { } page
            ? (await WriteAsync(page.Documents, key, cancellationToken), page.Last)
            : null;
    }

    private async Task<int> WriteAsync(IReadOnlyList<DocumentWrite> documents, RefreshKey key, CancellationToken cancellationToken)
    {
        var kind = RefreshPlan.KindOf(key.Scope);
        var renewed = documents.Select(document => document.Kind == kind && document.Id == key.Id ? document with { Renews = true } : document);
        return (await writer.WriteAsync(renewed, cancellationToken)).Written;
    }
}

using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;

namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>
/// What makes documents, for the platform's languages. Settings hardly change, and what depends on them is rebuilt by a reindex, so they are
/// not read again for every change.
/// </summary>
internal sealed class PlatformCache(CatalogLoader catalog, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    private (CatalogDocuments Documents, long Since)? known;

    /// <summary>Has the settings read again.</summary>
    public void Forget() => known = null;

    /// <summary>What makes documents.</summary>
    /// <exception cref="InvalidOperationException">The database holds no platform.</exception>
    public async Task<CatalogDocuments> DocumentsAsync(CancellationToken cancellationToken)
    {
        if (known is { } fresh && clock.GetElapsedTime(fresh.Since) < Lifetime) return fresh.Documents;

        var since = clock.GetTimestamp();
        var read = await catalog.PlatformAsync(cancellationToken);
        var content = read.Value ?? throw new InvalidOperationException("The database holds no platform.");
        var documents = new CatalogDocuments(content.Settings);
        known = (documents, since);
        return documents;
    }
}

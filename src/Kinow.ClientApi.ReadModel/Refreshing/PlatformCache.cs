using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>
/// What makes documents, for the platform's languages. Settings hardly change, and what depends on them is rebuilt by a reindex, so they
/// are not read again for every change.
/// </summary>
internal sealed class PlatformCache(CatalogLoader catalog, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    private (DocumentMaker Maker, long Since)? cached;

    /// <summary>Has the settings read again.</summary>
    public void Clear() => cached = null;

    /// <summary>What makes documents.</summary>
    /// <exception cref="NoCatalogueException">The database holds no platform.</exception>
    public async Task<DocumentMaker> MakerAsync(CancellationToken cancellationToken)
    {
        if (cached is { } fresh && clock.GetElapsedTime(fresh.Since) < Lifetime) return fresh.Maker;

        var since = clock.GetTimestamp();
        var read = await catalog.PlatformAsync(cancellationToken);
        var content = read.Value ?? throw new NoCatalogueException();
        var maker = new DocumentMaker(content.Settings);
        cached = (maker, since);
        return maker;
    }
}

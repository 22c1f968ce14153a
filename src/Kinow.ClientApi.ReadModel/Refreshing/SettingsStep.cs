using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Refreshes the document of the settings.</summary>
internal sealed class SettingsStep(CatalogLoader catalog, PlatformCache platform, ReadModelWriter writer) : IRefreshStep
{
    public async Task<int> RunAsync(string id, RefreshProgress progress, CancellationToken cancellationToken)
    {
        platform.Clear();
        return (await writer.RefreshAsync(ReadAsync, cancellationToken)).Written;

        async Task<IEnumerable<DocumentWrite>> ReadAsync() =>
            await catalog.PlatformAsync(cancellationToken) is { Value: { } content } read
                ? [new DocumentMaker(content.Settings).Of(content.Platform, read.Version) with { Renews = true }]
                : [];
    }
}

using Kinow.ClientApi.Core.Reading;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Requests;

/// <summary>Reads the feed of changes as a request would, which reads the settings before anything else.</summary>
internal sealed class CatalogChangeSource(ICatalogStore store) : IChangeSource
{
    public async ValueTask RefreshAsync(CancellationToken cancellationToken) => await store.GetSettingsAsync(null, cancellationToken);
}

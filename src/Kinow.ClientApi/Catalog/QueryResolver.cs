using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the namespaces that are read from the store.</summary>
internal sealed class QueryResolver(ICatalogStore store) : IQueryResolver
{
    /// <inheritdoc/>
    public async ValueTask PlatformAsync(Batch<QueryRoot, PlatformInfo> batch, ClientApiRequest context) =>
        batch.Set(0, await store.GetPlatformAsync(context.Audience.Level, context.CancellationToken));

    /// <inheritdoc/>
    public async ValueTask SettingsAsync(Batch<QueryRoot, PlatformSettings> batch, ClientApiRequest context) =>
        batch.Set(0, await store.GetSettingsAsync(context.Audience.Level, context.CancellationToken));

    /// <inheritdoc/>
    public async ValueTask UserAsync(Batch<QueryRoot, User> batch, ClientApiRequest context) => batch.Set(0, await context.GetUserAsync());
}

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Roots;

/// <summary>Answers the namespaces that are read from the store.</summary>
internal sealed class QueryResolver(CatalogReader catalog, AppFinder apps) : IQueryResolver
{
    public async ValueTask AppAsync(Batch<QueryRoot, App> batch, QueryAppArguments arguments, ClientApiRequest context)
    {
        var build = AppFinder.BuildOf(arguments.Platform, arguments.Build);
        batch.Set(0, apps.Find(await catalog.SettingsAsync(context), build, context.Audience));
    }

    public async ValueTask PlatformAsync(Batch<QueryRoot, PlatformInfo> batch, ClientApiRequest context) =>
        batch.Set(0, await catalog.PlatformAsync(context));

    public async ValueTask SettingsAsync(Batch<QueryRoot, PlatformSettings> batch, ClientApiRequest context) =>
        batch.Set(0, await catalog.SettingsAsync(context));

    public async ValueTask UserAsync(Batch<QueryRoot, User> batch, ClientApiRequest context) => batch.Set(0, await context.GetUserAsync());
}

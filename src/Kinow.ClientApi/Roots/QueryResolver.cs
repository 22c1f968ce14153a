using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Roots;

/// <summary>Answers the namespaces that are read from the store.</summary>
/// <param name="trustedOperations">Path of the cacheable route, to which an operation is appended.</param>
internal sealed class QueryResolver(CatalogReader catalog, string trustedOperations, AppLimits limits) : IQueryResolver
{
    public async ValueTask AppAsync(Batch<QueryRoot, App> batch, QueryAppArguments arguments, ClientApiRequest context)
    {
        if (!BuildVersion.TryParse(arguments.Build, out var version))
            throw new GraphQLException(
                "build must be one to four numbers with full stops between them, such as 5.2.1.", ErrorCodes.BadUserInput);
        var settings = await catalog.SettingsAsync(context);
        batch.Set(0, new(settings.Apps, new(arguments.Platform, version), context.Audience, trustedOperations, limits));
    }

    public async ValueTask PlatformAsync(Batch<QueryRoot, PlatformInfo> batch, ClientApiRequest context) =>
        batch.Set(0, await catalog.PlatformAsync(context));

    public async ValueTask SettingsAsync(Batch<QueryRoot, PlatformSettings> batch, ClientApiRequest context) =>
        batch.Set(0, await catalog.SettingsAsync(context));

    public async ValueTask UserAsync(Batch<QueryRoot, User> batch, ClientApiRequest context) => batch.Set(0, await context.GetUserAsync());
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.ReadModel.Cleaning;
using Kinow.ClientApi.ReadModel.Health;
using Kinow.ClientApi.ReadModel.Expiring;
using Kinow.ClientApi.ReadModel.Overlay;
using Kinow.ClientApi.ReadModel.Reading;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel;

/// <summary>
/// The stores on real servers as services of a process: the one place that knows what stands in front of what. Factories only: what is
/// made by its constructor's signature costs reflection at the start.
/// </summary>
public static class ReadModelServices
{
    /// <summary>
    /// Registers MySQL, the search engine, the queue where one is given, and what joins them: <see cref="ICatalogStore"/>, the stores of
    /// accounts, <see cref="ICommandSettlement"/>, <see cref="IReadModelRefresher"/> and, with a queue, <see cref="ICommandBus"/>.
    /// Nothing is made or connected before it is needed. The process has an <see cref="ILoggerFactory"/>.
    /// </summary>
    /// <param name="services">The services of the process.</param>
    /// <param name="options">The servers and the limits.</param>
    public static IServiceCollection AddKinowReadModel(this IServiceCollection services, RealStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddKinowSql(options.Sql, options.SqlLimits)
            .AddKinowSearch(options.Search, new(options.Platform) { Layouts = options.Layouts })
            .AddSingleton(options)
            .AddSingleton(static _ => new BackgroundTasks())
            .AddSingleton(static provider => new StoreProbes(
                provider.Get<SqlDatabase>(),
                provider.Get<SearchGateway>(),
                provider.Get<ReadModelNames>(),
                provider.Commands(),
                provider.Time()))
            .AddCatalog()
            .AddAccounts()
            .AddSingleton<IRefreshLedger>(static provider => new RefreshLedger(
                provider.Get<SearchGateway>(), provider.Get<ReadModelNames>(), provider.Time()))
            .AddSingleton(static provider => new ReadModelCleanup(
                provider.Get<SearchGateway>(), provider.Get<ReadModelNames>(), provider.Time()))
            .AddSingleton<IReadModelRefresher>(static provider => new ReadModelRefresher(
                provider.Get<SqlDatabase>(), provider.Get<ReadModelWriter>(), provider.Get<AccountRefresher>(), provider.Time()));
        return options.Queue is { } queue ? services.AddKinowQueue(queue, options.Queues).AddCommandBus() : services;
    }

    private static IServiceCollection AddCatalog(this IServiceCollection services) => services
        .AddSingleton(static provider => new WriteForward(
            provider.Get<SqlDatabase>(), provider.Get<ReadModelWriter>(), provider.Get<BackgroundTasks>(), provider.Logger<WriteForward>()))
        .AddSingleton(static provider =>
        {
            var (fill, time) = (provider.Get<RealStoreOptions>().Fill, provider.Time());
            return new OriginReader(new SqlOrigin(provider.Get<SqlDatabase>(), provider.Get<WriteForward>(), fill, time), fill, time);
        })
        .AddSingleton<ICatalogStore>(static provider =>
        {
            var options = provider.Get<RealStoreOptions>();
            var engine = new EngineReader(provider.Get<SearchGateway>(), provider.Get<ReadModelNames>());
            var loader = new BatchLoader(
                engine, provider.Get<OriginReader>(), options.Fill, provider.Logger<BatchLoader>(), options.TimeProvider);
            var cache = new CatalogCache(options.Memory);
            var feed = new ChangeFeedFollower(
                new ChangeFeedReader(provider.Get<SearchGateway>(), provider.Get<ReadModelNames>()),
                cache.Rules,
                options.Fill.Limit,
                provider.Logger<ChangeFeedFollower>());
            return new TrackedCatalogStore(new CachedCatalogStore(cache, loader, feed));
        });

    private static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddSingleton(static provider => new AccountIndices(provider.Get<RealStoreOptions>().Platform))
        .AddSingleton(static provider => AccountDocuments.Of(
            provider.Get<RealStoreOptions>().Search.Uri, provider.Get<RealStoreOptions>().Platform))
        .AddSingleton<IAccountRows>(static provider => new AccountRows(new(provider.Get<SqlDatabase>())))
        .AddSingleton(static provider => new AccountRefresher(
            provider.Get<SearchGateway>(),
            provider.Get<AccountIndices>(),
            provider.Get<IAccountRows>(),
            provider.Logger<ReadModelWriter>()))
        .AddSingleton(static _ => new PendingStateCache())
        .AddSingleton(static provider => new LocalPendingCommands(provider.Time()))
        .AddSingleton<IUserStore>(static provider => new UserStore(
            provider.Get<SearchGateway>(),
            provider.Get<AccountIndices>(),
            provider.Get<IAccountRows>(),
            provider.Get<AccountRefresher>(),
            provider.Get<PendingStateCache>(),
            provider.Get<LocalPendingCommands>(),
            provider.Time()))
        .AddSingleton(static provider => new CredentialDocuments(
            provider.Get<SearchGateway>(), provider.Get<AccountIndices>(), provider.Time()))
        .AddSingleton<ICredentialStore>(static provider => new CredentialStore(
            provider.Get<CredentialDocuments>(), provider.Get<IAccountRows>()))
        .AddSingleton<IIdentityStore>(static provider => new IdentityStore(
            provider.Get<CredentialDocuments>(), provider.Get<IAccountRows>()))
        .AddSingleton<ISessionStore>(static provider => new SessionStore(
            provider.Get<SearchGateway>(), provider.Get<AccountIndices>(), provider.Get<IAccountRows>()))
        .AddSingleton<IAccountHistory>(static provider => new AccountHistoryReader(provider.Get<SqlDatabase>()))
        .AddSingleton<IStorePurchaseIndex>(static provider => new StorePurchaseIndex(provider.Get<SqlDatabase>()))
        .AddSingleton<IExpiringStore>(static provider => new ExpiringStore(
            provider.Get<SearchGateway>(), provider.Get<AccountIndices>(), provider.Time()))
        .AddSingleton(static provider => new PendingCommands(
            provider.Get<SearchGateway>(), provider.Get<AccountIndices>(), provider.Get<PendingStateCache>(), provider.Time()))
        .AddSingleton<ICommandSettlement>(static provider => new CommandSettlement(
            provider.Get<AccountRefresher>(),
            provider.Get<PendingCommands>(),
            new(provider.Get<SearchGateway>(), provider.Get<AccountIndices>())));

    private static IServiceCollection AddCommandBus(this IServiceCollection services) => services
        .AddSingleton<ICommandBus>(static provider => new QueueCommandBus(
            provider.Get<CommandQueue>(),
            provider.Get<PendingCommands>(),
            provider.Get<LocalPendingCommands>(),
            provider.Get<BackgroundTasks>(),
            provider.Logger<QueueCommandBus>()));

    private static T Get<T>(this IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();

    private static (SqsClient Client, string Name)? Commands(this IServiceProvider provider) =>
        provider.GetService<SqsClient>() is { } client ? (client, provider.Get<CommandQueueNames>().Commands) : null;

    private static TimeProvider Time(this IServiceProvider provider) => provider.Get<RealStoreOptions>().TimeProvider;

    private static ILogger<T> Logger<T>(this IServiceProvider provider) => provider.Get<ILoggerFactory>().CreateLogger<T>();
}

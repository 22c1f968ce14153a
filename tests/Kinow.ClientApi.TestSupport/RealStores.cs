using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.TestSupport;

/// <summary>The stores of a process, registered as the services do it.</summary>
public sealed class RealStores(RealStoreOptions options) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddKinowReadModel(options)
        .BuildServiceProvider();

    public SearchGateway Gateway => Get<SearchGateway>();

    public ReadModelNames Names => Get<ReadModelNames>();

    public ReadModelWriter Writer => Get<ReadModelWriter>();

    public IReadModelRefresher ReadModel => Get<IReadModelRefresher>();

    public AccountIndices Accounts => Get<AccountIndices>();

    public SqlDatabase Sql => Get<SqlDatabase>();

    public SqlDataSource Source => Get<SqlDataSource>();

    public ICatalogStore Catalog => Get<ICatalogStore>();

    public IUserStore Users => Get<IUserStore>();

    public ICredentialStore Credentials => Get<ICredentialStore>();

    public IIdentityStore Identities => Get<IIdentityStore>();

    public ISessionStore Sessions => Get<ISessionStore>();

    public IExpiringStore Expiring => Get<IExpiringStore>();

    public ICommandBus Commands => Get<ICommandBus>();

    public ICommandApplier Applier => Get<ICommandApplier>();

    public ICommandSettlement Settlement => Get<ICommandSettlement>();

    public AccountRefresher Refresher => Get<AccountRefresher>();

    public BackgroundTasks Background => Get<BackgroundTasks>();

    /// <summary>The queue of commands and its dead letters, made where they are missing.</summary>
    public Task<CommandQueue> EnsureQueueAsync(CancellationToken cancellationToken) =>
        CommandQueue.OpenAsync(Get<SqsClient>(), options.Queues, create: true, cancellationToken);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}

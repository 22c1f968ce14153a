using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Aurora.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Configuration;
using Kinow.ClientApi.Storage.Elasticsearch.Accounts;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Overlay;
using Kinow.ClientApi.Storage.Elasticsearch.Writing;
using Kinow.ClientApi.Storage.Reading;
using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Memory;
using Kinow.ClientApi.Storage.Reading.Origins;
using Kinow.ClientApi.Storage.Refreshing;
using Kinow.ClientApi.Storage.Sqs;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Storage;

/// <summary>
/// The stores of a platform on real servers, put together: the one place that knows what stands in front of what. Make one for the process;
/// nothing is connected before it is needed.
/// </summary>
public sealed class RealStores : IAsyncDisposable
{
    private readonly RealStoreOptions options;
    private readonly OriginReader origin;
    private readonly Lazy<SqsClient> queueClient;
    private readonly Lazy<QueueCommandBus> commands;

    /// <summary>Puts the stores together.</summary>
    /// <param name="options">The servers and the limits.</param>
    /// <param name="loggers">Makes loggers.</param>
    public RealStores(RealStoreOptions options, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        var time = options.TimeProvider;
        Names = new(options.Platform);
        Gateway = new(options.Search);
        Source = new(options.Sql, options.SqlLimits);
        Sql = new(Source);
        Accounts = new(options.Platform);
        Writer = new(Gateway, Names);

        var forward = new WriteForward(Sql, Writer, Behind, loggers.CreateLogger<WriteForward>());
        origin = new(new SqlOrigin(Sql, forward, options.Fill, time), options.Fill, time);
        var engine = new EngineReader(Gateway, kind => Names.Alias(DocumentKinds.Derived.First(known => known.Name == kind)));
        var filler = new CatalogFiller(engine, origin, options.Fill, loggers.CreateLogger<CatalogFiller>(), time);
        Catalog = new RealCatalogStore(new CatalogMemory(options.Memory), filler);

        var rows = new AccountRows(new(Sql));
        var (memory, unshared) = (new PendingMemory(), new UnsharedCommands(time));
        Refresher = new(Gateway, Accounts, rows);
        Users = new UserStore(Gateway, Accounts, rows, Refresher, memory, unshared, time);
        Credentials = new CredentialStore(Gateway, Accounts, rows, time);
        Sessions = new SessionStore(Gateway, Accounts, rows);
        ReadModel = new ReadModelRefresher(Sql, Writer, Refresher, time);

        queueClient = new(() => new(new() { Endpoint = options.Queue ?? throw new SettingsException("KINOW_QUEUE is missing.") }));
        var pending = new PendingCommands(Gateway, Accounts, memory, time);
        Applier = new CommandApplier(Sql);
        Settlement = new CommandSettlement(Refresher, pending);
        commands = new(() => new(new(queueClient.Value, options.Queues), pending, unshared, Behind, loggers.CreateLogger<QueueCommandBus>()));
    }

    /// <summary>The search engine.</summary>
    public SearchGateway Gateway { get; }

    /// <summary>The names of the read model.</summary>
    public ReadModelNames Names { get; }

    /// <summary>Writes documents of the read model.</summary>
    public ReadModelWriter Writer { get; }

    /// <summary>Brings documents up to what the rows say.</summary>
    public IReadModelRefresher ReadModel { get; }

    /// <summary>Where documents of accounts are.</summary>
    public AccountIndices Accounts { get; }

    /// <summary>The database.</summary>
    public SqlDatabase Sql { get; }

    /// <summary>Connections to the database.</summary>
    public SqlDataSource Source { get; }

    /// <summary>Where the catalogue is read.</summary>
    public ICatalogStore Catalog { get; }

    /// <summary>Where accounts are read.</summary>
    public IUserStore Users { get; }

    /// <summary>What accounts sign in with.</summary>
    public ICredentialStore Credentials { get; }

    /// <summary>Sessions.</summary>
    public ISessionStore Sessions { get; }

    /// <summary>Where commands are sent. The queue's address is asked for at the first one.</summary>
    /// <exception cref="SettingsException">The queue is not configured.</exception>
    public ICommandBus Commands => commands.Value;

    /// <summary>Carries commands out.</summary>
    public ICommandApplier Applier { get; }

    /// <summary>Makes commands that were carried out part of what is read.</summary>
    public ICommandSettlement Settlement { get; }

    /// <summary>Makes documents of accounts from their rows.</summary>
    public AccountRefresher Refresher { get; }

    /// <summary>What is still to be done for requests that were answered.</summary>
    public WorkBehind Behind { get; } = new();

    /// <summary>The queue of commands and its dead letters, made where they are missing.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<CommandQueue> EnsureQueueAsync(CancellationToken cancellationToken) =>
        CommandQueue.OpenAsync(queueClient.Value, options.Queues, create: true, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        origin.Dispose();
        if (queueClient.IsValueCreated) queueClient.Value.Dispose();
        await Gateway.DisposeAsync();
        Sql.Dispose();
        await Source.DisposeAsync();
    }
}

using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Schema;

namespace Kinow.ClientApi.Local;

/// <summary>What the servers hold when the system starts.</summary>
/// <param name="Sql">The database.</param>
/// <param name="Search">The search engine's address.</param>
/// <param name="Queue">The queue and its service.</param>
/// <param name="Products">How many products the database holds.</param>
/// <param name="IsIndexed">Whether the read model has been made of it.</param>
internal sealed record ServerState(string Sql, string Search, string Queue, long Products, bool IsIndexed)
{
    /// <summary>Looks whether the tables are up to date, and makes the queues and indices that are missing.</summary>
    /// <param name="options">The servers.</param>
    /// <param name="migrate">Whether to bring the tables up to date.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ServerStateException">A server is out of reach, or the tables are not up to date.</exception>
    public static async Task<ServerState> PrepareAsync(RealStoreOptions options, bool migrate, CancellationToken cancellationToken)
    {
        var patient = options with
        {
            Search = options.Search with { ReadTimeout = TimeSpan.FromSeconds(10) },
            SqlLimits = new() { ConnectTimeout = TimeSpan.FromSeconds(10) },
        };
        await using var services = new ServiceCollection().AddKinowReadModel(patient).BuildServiceProvider();
        var products = await TryAsync("MySQL (KINOW_SQL)", () => PrepareSqlAsync(services, migrate, cancellationToken));
        var isIndexed = await TryAsync("the search engine (KINOW_SEARCH)", () => PrepareSearchAsync(services, cancellationToken));
        await TryAsync(
            "the queue (KINOW_QUEUE)",
            () => CommandQueue.OpenAsync(services.GetRequiredService<SqsClient>(), options.Queues, create: true, cancellationToken));
        return new(
            services.GetRequiredService<SqlDataSource>().Database,
            options.Search.Uri.GetLeftPart(UriPartial.Authority),
            $"{options.Queues.Commands} on {options.Queue!.Endpoint.GetLeftPart(UriPartial.Authority)}",
            products,
            isIndexed);
    }

    private static async Task<long> PrepareSqlAsync(IServiceProvider services, bool migrate, CancellationToken cancellationToken)
    {
        var source = services.GetRequiredService<SqlDataSource>();
        if (source.Database.Length == 0) throw new ServerStateException("KINOW_SQL names no database: add Database=kinow to it.");
        if (migrate) await new Migrator(source).MigrateAsync(null, cancellationToken);
        var pending = await new MigrationCheck(source).FindPendingAsync(cancellationToken);
        return pending.Count == 0
            ? await new CatalogIds(services.GetRequiredService<SqlDatabase>())
                .CountAsync(StoredKinds.Of((ItemKind)ItemKinds.Product), cancellationToken)
            : throw new ServerStateException(
                $"The tables are not up to date: {pending.Count} migrations have not run, the first is {pending[0]}. "
                + "Run `dotnet run --project src/Kinow.ClientApi.Admin -- migrate`, or start with --migrate.");
    }

    private static async Task<bool> PrepareSearchAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<IndexLifecycle>().EnsureAsync(cancellationToken);
        var settings = services.GetRequiredService<ReadModelNames>().Alias(DocumentKinds.Settings);
        return (await services.GetRequiredService<SearchGateway>().GetAsync(settings, PlatformDocument.Id, cancellationToken)).IsFound;
    }

    private static async Task<T> TryAsync<T>(string server, Func<Task<T>> prepare)
    {
        try
        {
            return await prepare();
        }
        catch (Exception away) when (away is StoreUnavailableException or SearchUnavailableException)
        {
            throw new ServerStateException($"{char.ToUpperInvariant(server[0])}{server[1..]} is out of reach: {away.Message}", away);
        }
    }
}

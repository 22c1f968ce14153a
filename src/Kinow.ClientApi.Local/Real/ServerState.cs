using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Storage;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Aurora.Schema;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;

using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Local.Real;

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
        await using var stores = new RealStores(patient, NullLoggerFactory.Instance);
        var products = await TryAsync("MySQL (KINOW_SQL)", () => PrepareSqlAsync(stores, migrate, cancellationToken));
        var isIndexed = await TryAsync("the search engine (KINOW_SEARCH)", () => PrepareSearchAsync(stores, cancellationToken));
        await TryAsync("the queue (KINOW_QUEUE)", () => stores.EnsureQueueAsync(cancellationToken));
        return new(
            $"{stores.Source.Database}",
            options.Search.Uri.GetLeftPart(UriPartial.Authority),
            $"{options.Queues.Commands} on {options.Queue!.GetLeftPart(UriPartial.Authority)}",
            products,
            isIndexed);
    }

    private static async Task<long> PrepareSqlAsync(RealStores stores, bool migrate, CancellationToken cancellationToken)
    {
        if (stores.Source.Database.Length == 0) throw new ServerStateException("KINOW_SQL names no database: add Database=kinow to it.");
        if (migrate) await new Migrator(stores.Source).MigrateAsync(null, cancellationToken);
        var pending = await new MigrationCheck(stores.Source).FindPendingAsync(cancellationToken);
        return pending.Count == 0
            ? await new CatalogIds(stores.Sql).CountAsync(CatalogKind.Product, cancellationToken)
            : throw new ServerStateException(
                $"The tables are not up to date: {pending.Count} migrations have not run, the first is {pending[0]}. "
                + "Run `dotnet run --project src/Kinow.ClientApi.Admin -- migrate`, or start with --migrate.");
    }

    private static async Task<bool> PrepareSearchAsync(RealStores stores, CancellationToken cancellationToken)
    {
        await new IndexLifecycle(stores.Gateway, stores.Names).EnsureAsync(cancellationToken);
        return (await stores.Gateway.GetAsync(stores.Names.Alias(DocumentKinds.Settings), PlatformDocument.Id, cancellationToken)).IsFound;
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

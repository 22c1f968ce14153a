using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Indices;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>A small catalogue in MySQL and a read model made of it, for one test class.</summary>
public sealed class SmallReadModel : IAsyncLifetime
{
    private const int Products = 40;

    private readonly Isolation isolation = new();
    private MigratedDatabase database = null!;
    private IndexLifecycle indices = null!;

    public CatalogContent Content { get; } = GeneratedCatalog.Create(
        seed: 5, Products, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public SqlDatabase Sql { get; private set; } = null!;

    public SearchGateway Gateway { get; private set; } = null!;

    public ReadModelNames Names => new(isolation.Platform);

    public ReadModelWriter Writer { get; private set; } = null!;

    public IReadModelRefresher Refresher { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Servers.Missing(Server.MySql) is not null || Servers.Missing(Server.OpenSearch) is not null) return;
        var options = new SqlOptions
        {
            ConnectTimeout = TimeSpan.FromSeconds(30),
            CommandTimeout = TimeSpan.FromSeconds(30),
            MaxPoolSize = 32,
        };
        database = await MigratedDatabase.TakeAsync();
        Sql = new(new SqlDataSource(await Servers.MySqlAsync(database.Name), options));
        await new CatalogWriter(Sql).WriteAsync(Content, null, CancellationToken.None);

        var address = await Servers.SearchAsync();
        Gateway = new(new SearchGatewayOptions(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(10),
            WriteTimeout = TimeSpan.FromSeconds(30),
        });
        indices = new(Gateway, Names);
        await indices.EnsureAsync(CancellationToken.None);
        Writer = new(Gateway, Names);
        Refresher = CreateRefresher(TimeProvider.System);
        await RefreshAsync([.. All()]);
    }

    public async Task DisposeAsync()
    {
        if (Sql is null) return;
        await indices.RemoveAllAsync(CancellationToken.None);
        Gateway.Dispose();
        Sql.Dispose();
        await database.DisposeAsync();
    }

    /// <summary>A refresher that remembers nothing yet.</summary>
    public IReadModelRefresher CreateRefresher(TimeProvider clock)
    {
        var accounts = new AccountRefresher(Gateway, new AccountIndices(isolation.Platform), new AccountRows(new AccountLoader(Sql)));
        return new ReadModelRefresher(Sql, Writer, accounts, clock);
    }

    /// <summary>Refreshes one page of the products of a tag: it is ended when it begins with the next one.</summary>
    /// <param name="pages">Told after which product each page began that was read.</param>
    /// <returns>Whether there was a next one.</returns>
    public async Task<bool> RefreshPageAsync(IReadModelRefresher refresher, RefreshKey tag, RefreshProgress progress, Action<string>? pages)
    {
        using var end = new CancellationTokenSource();
        var begun = 0;
        Sql.Observer = (statement, values) =>
        {
            if (!statement.StartsWith("SELECT DISTINCT product_id FROM product_tag", StringComparison.Ordinal)) return;
            if (++begun > 1) end.Cancel();
            else pages?.Invoke($"{values!["After"]}");
        };
        try
        {
            await refresher.RefreshAsync([tag], progress, end.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            Sql.Observer = null;
        }
    }

    public Task<int> RefreshAsync(params RefreshKey[] keys) => Refresher.RefreshAsync(keys, new RefreshProgress(), CancellationToken.None);

    public Task<int> ExecuteAsync(string sql, SqlArguments? values = null) =>
        Sql.UseAsync(session => session.ExecuteAsync(sql, values, CancellationToken.None), CancellationToken.None);

    public Task<List<T>> QueryAsync<T>(string sql, SqlArguments? values = null) =>
        Sql.UseAsync(session => session.QueryAsync<T>(sql, values, CancellationToken.None), CancellationToken.None);

    /// <summary>A document as last written; null when there is none.</summary>
    public async Task<JsonObject?> GetAsync(DocumentKind kind, object id)
    {
        var found = await Gateway.GetAsync(Names.Alias(kind), $"{id}", CancellationToken.None);
        return found.IsFound ? StoredDocument.Open(found.Source.Span) : null;
    }

    /// <summary>What searches see of a product; null when they do not find it.</summary>
    public async Task<JsonObject?> SearchAsync(long product)
    {
        var body = new MultiSearchBody();
        body.Add(
            Names.Alias(DocumentKinds.Of(ItemKinds.Product)),
            product,
            static (json, id) => json.WriteRawValue("{\"query\":{\"term\":{\"f.id\":" + id + "}}}"));
        using var found = await Gateway.MultiSearchAsync(body, CancellationToken.None);
        return found.Results[0].Hits is [var hit, ..] ? JsonNode.Parse(hit.Source.Span)!.AsObject() : null;
    }

    /// <summary>The version of every document, by kind and id.</summary>
    public async Task<Dictionary<string, long>> VersionsAsync()
    {
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var kind in DocumentKinds.Derived)
        {
            await Gateway.RefreshAsync(Names.Alias(kind), CancellationToken.None);
            var request = new ScanRequest(Names.Alias(kind), "id") { Source = ["id"] };
            await foreach (var page in Gateway.ScanAsync(request, CancellationToken.None))
            {
                foreach (var hit in page.Hits) versions.Add($"{kind.Name} {hit.Id}", hit.Version);
            }
        }

        return versions;
    }

    /// <summary>The documents that were written since, by kind and id, in order.</summary>
    public async Task<string[]> WrittenSinceAsync(Dictionary<string, long> versions) =>
        [.. (await VersionsAsync()).Where(now => versions.GetValueOrDefault(now.Key) != now.Value).Select(now => now.Key).Order(StringComparer.Ordinal)];

    private IEnumerable<RefreshKey> All() =>
        [
            new(RefreshSubject.Settings, RefreshKey.PlatformId),
            .. Content.Products.Select(item => Key(RefreshSubject.Of(ItemKinds.Product), item.Id)),
            .. Content.Categories.Select(item => Key(RefreshSubject.Of(ItemKinds.Category), item.Id)),
            .. Content.Tags.Select(item => Key(RefreshSubject.Of(ItemKinds.Tag), item.Id)),
            .. Content.Features.Select(item => Key(RefreshSubject.Of(ItemKinds.Feature), item.Id)),
            .. Content.Actors.Select(item => Key(RefreshSubject.Of(ItemKinds.Actor), item.Id)),
            .. Content.Directors.Select(item => Key(RefreshSubject.Of(ItemKinds.Director), item.Id)),
        ];

    public static RefreshKey Key(RefreshSubject subject, long id) => new(subject, new StringBuilder().Append(id).ToString());
}

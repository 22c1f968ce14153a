using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>Every statement that reads goes by an index, or reads a table that does not grow with catalogue or accounts.</summary>
[TakesLong(30)]
public sealed class QueryPlanTests
{
    private const int Products = 2_500;

    // The settings of a platform: as many rows as there are languages, countries and currencies.
    private static readonly string[] Small =
    [
        "language", "currency", "country", "country_text", "image_type", "platform", "platform_geolocation", "social_link",
        "registration_field", "gender", "gender_text", "contact", "contact_text", "tax_rule", "store_product",
        "app_release", "app_rule", "app_rule_text", "app_value", "app_manifest",
        "registered_operation",
    ];

    [ServerFact(Server.MySql)]
    public async Task No_statement_reads_a_whole_table_that_grows()
    {
        await using var database = await TestDatabase.CreateAsync();
        var content = GeneratedCatalog.Create(5, Products, Catalog.Now);
        await new CatalogWriter(database.Sql).WriteAsync(content, null, CancellationToken.None);
        var accounts = GeneratedAccounts.Create(content, 5, 1_500, Catalog.Now);
        await new AccountWriter(database.Sql).WriteAsync(accounts, null, CancellationToken.None);
        using var recorder = new Recorder(database.Sql);
        await ReadCatalogAsync(database, content);
        await ReadIdsAsync(database, content);
        await ReadAccountsAsync(database, accounts[0].User);
        await new CatalogContentLoader(database.Sql).LoadAsync(CancellationToken.None);
        recorder.Dispose();
        await FillAsync(database);

        var faults = new List<string>();
        foreach (var (statement, values) in recorder.Statements)
        {
            if (!statement.StartsWith("SELECT ", StringComparison.Ordinal) || statement.Contains("START TRANSACTION", StringComparison.Ordinal)) continue;
            foreach (var row in await database.ExplainAsync(statement, Narrow(values)))
            {
                // What is derived is the result of a part of the statement, not a table.
                if (row.Table?.StartsWith('<') == true) continue;

                // A page in the order of the primary key reads as many rows as it has, whatever the plan calls that.
                if (row is { Type: "index", Key: "PRIMARY" } && statement.EndsWith("ORDER BY id LIMIT @Limit", StringComparison.Ordinal)) continue;
                if (row.Type is "ALL" or "index" && !Small.Any(small => IsTable(statement, row.Table, small)))
                {
                    faults.Add($"{row}\n  {statement}");
                }
            }
        }

        Assert.True(recorder.Statements.Count > 60, $"Only {recorder.Statements.Count} statements were seen.");
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    // Makes tables long that are short or empty in generated catalogues, and has the server count again.
    private static async Task FillAsync(TestDatabase database)
    {
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO category (id) SELECT id + 100000 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO customer_group (id) SELECT id + 100000 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO feature (id) SELECT id + 100000 FROM product");
        await database.ExecuteAsync(
            "SET @`kinow_bulk` = 1; INSERT INTO feature_value (id, feature_id) SELECT id + 100000, id + 100000 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT IGNORE INTO subscription_category SELECT s.product_id, c.id, 0 FROM subscription s, category c WHERE c.id < 1000");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO category_feature SELECT c.id, v.id, 0 FROM category c, feature_value v WHERE v.id % 20 = 0 AND v.id < 9000");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO person_feature SELECT p.kind, p.id, v.id, 0 FROM person p, feature_value v WHERE v.id % 20 = 0 AND v.id < 9000");
        await database.ExecuteAsync(
            "INSERT INTO command (id, customer_id, kind, date_add) SELECT id, id, 'x', UTC_TIMESTAMP(6) - INTERVAL 1 DAY FROM customer");
        await database.ExecuteAsync(
            "SET @`kinow_bulk` = 1; INSERT INTO voucher (id, code, reduction_percent) SELECT id + 100000, CONCAT('code ', id), 10 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT IGNORE INTO voucher_product SELECT id, 1 FROM voucher");
        await database.ExecuteAsync(
            "SET @`kinow_bulk` = 1; INSERT INTO voucher_use (voucher_id, order_id, customer_id) SELECT v.id, c.id, c.id FROM voucher v JOIN customer c WHERE v.id % 500 = 0");
        await database.ExecuteAsync(
            "SET @`kinow_bulk` = 1; INSERT INTO channel (id) SELECT id + 100000 FROM product; "
            + "INSERT IGNORE INTO channel_customer_group SELECT id, 1 FROM channel");
        await database.ExecuteAsync(
            "SET @`kinow_bulk` = 1; INSERT INTO live_event (id, starts_at) SELECT id + 100000, UTC_TIMESTAMP(6) FROM product; "
            + "INSERT IGNORE INTO live_event_customer_group SELECT id, 1 FROM live_event");
        var tables = await database.TablesAsync();
        foreach (var table in tables) await database.ExecuteAsync($"ANALYZE TABLE `{table}`");
    }

    private static async Task ReadCatalogAsync(TestDatabase database, CatalogContent content)
    {
        var loader = new CatalogLoader(database.Sql);
        var offer = content.Products[^1].Id;
        long[][] batches = [[7], [.. Enumerable.Range(100, 30).Select(static id => (long)id), offer]];
        foreach (var ids in batches)
        {
            await loader.LoadAsync(ItemKinds.Product, ids, CancellationToken.None);
            await loader.LoadAsync(ItemKinds.Actor, ids, CancellationToken.None);
            await loader.LoadAsync(ItemKinds.Director, ids, CancellationToken.None);
            await loader.LoadAsync(ItemKinds.Tag, ids, CancellationToken.None);
            await loader.LoadAsync(ItemKinds.Video, [.. ids.Select(static id => (id * 1000) + 1)], CancellationToken.None);
            await loader.LoadAsync(ItemKinds.VideoGroup, [.. ids.Select(static id => (id * 100) + 1)], CancellationToken.None);
            await loader.LoadAsync(ItemKinds.Extract, [.. ids.Select(static id => id * 10)], CancellationToken.None);
        }

        await loader.LoadAsync(ItemKinds.Category, [1, 2, 3], CancellationToken.None);
        await loader.LoadAsync(ItemKinds.Feature, [1], CancellationToken.None);
        await loader.PlatformAsync(CancellationToken.None);
    }

    private static async Task ReadIdsAsync(TestDatabase database, CatalogContent content)
    {
        var ids = new CatalogIds(database.Sql);
        var title = content.Products.First(static product => product.Extension is ProductTvod { Videos.IsEmpty: false, VideoGroups.IsEmpty: false, Extracts.IsEmpty: false });
        var parts = (ProductTvod)title.Extension;
        foreach (var kind in StoredKinds.All)
        {
            Assert.NotNull(await ids.ListAsync(kind, 50, 100, CancellationToken.None));
            foreach (var embedding in kind.EmbeddedIn)
            {
                var id = IdOf(kind.Item, parts);
                var found = await ids.EmbeddingAsync(embedding, id, long.MinValue, 2000, CancellationToken.None);
                if (embedding.In != ItemKinds.Product) continue;
                Assert.Equal(
                    content.Products.Where(product => IsEmbedded(product, kind.Item, id)).Select(static product => product.Id), found);
                Assert.NotEmpty(found);
            }
        }
    }

    private static long IdOf(ItemKind kind, ProductTvod parts) => kind.Name switch
    {
        "actor" => parts.Actors[0].Person.Id,
        "director" => parts.Directors[0].Person.Id,
        "tag" => 4,
        "feature" => 5,
        "video" => parts.Videos[0].Id,
        "video-group" => parts.VideoGroups[0].Id,
        "extract" => parts.Extracts[0].Id,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static bool IsEmbedded(Product product, ItemKind kind, long id) => (kind.Name, product.Extension) switch
    {
        ("actor", ProductTvod title) => title.Actors.Any(credit => credit.Person.Id == id),
        ("director", ProductTvod title) => title.Directors.Any(credit => credit.Person.Id == id),
        ("tag", _) => product.Tags.Any(tag => tag.Id == id),
        ("feature", _) => product.Metadata.Any(fact => fact.Id == id),
        ("video", ProductTvod title) => title.Videos.Any(video => video.Id == id),
        ("video-group", ProductTvod title) => title.VideoGroups.Any(group => group.Id == id),
        ("extract", ProductTvod title) => title.Extracts.Any(extract => extract.Id == id),
        _ => false,
    };

    private static async Task ReadAccountsAsync(TestDatabase database, User user)
    {
        var loader = new AccountLoader(database.Sql);
        var ids = await loader.IdsAsync(user.Id, 20, CancellationToken.None);
        await loader.UsersAsync([user.Id], CancellationToken.None);
        await loader.UsersAsync(ids, CancellationToken.None);
        await loader.CredentialAsync(user.Profile.Email, CancellationToken.None);
        await loader.SessionAsync(user.Id, CancellationToken.None);
    }

    // The whole catalogue is read range by range. One range is most of this catalogue, and then the server rightly reads it all.
    private static SqlArguments? Narrow(SqlArguments? values) =>
        values?["First"] is long first && values["Last"] is long last && last > first
        ? new() { ["First"] = first, ["Last"] = first + 50, ["Kind"] = values["Kind"] }
        : values;

    private static bool IsTable(string statement, string? shown, string table) =>
        shown == table || (shown is not null && statement.Contains($" {table} {shown}", StringComparison.Ordinal));
}

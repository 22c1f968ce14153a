using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Aurora.Writing;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Generated;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Aurora;

/// <summary>Every statement that reads goes by an index, or reads a table that does not grow with catalogue or accounts.</summary>
public sealed class QueryPlanTests
{
    private const int Products = 2_500;

    // The settings of a platform: as many rows as there are languages, countries and currencies.
    private static readonly string[] Small =
        ["language", "currency", "country", "country_text", "image_type", "platform", "platform_geolocation", "social_link"];

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
            foreach (var row in await database.QueryAsync<ExplainRow>("EXPLAIN " + statement, Narrow(values)))
            {
                // What is derived is the result of a part of the statement, not a table.
                if (row.Table?.StartsWith('<') == true) continue;
                if (row.Type is "ALL" or "index" && !Small.Any(small => IsTable(statement, row.Table, small))) faults.Add($"{row}\n  {statement}");
            }
        }

        Assert.True(recorder.Statements.Count > 60, $"Only {recorder.Statements.Count} statements were seen.");
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    // Makes tables long that are short or empty in generated catalogues, and has the server count again.
    private static async Task FillAsync(TestDatabase database)
    {
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO category (id) SELECT id + 100000 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO feature (id) SELECT id + 100000 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO feature_value (id, feature_id) SELECT id + 100000, id + 100000 FROM product");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT IGNORE INTO subscription_category SELECT s.product_id, c.id, 0 FROM subscription s, category c WHERE c.id < 1000");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO category_feature SELECT c.id, v.id, 0 FROM category c, feature_value v WHERE v.id % 20 = 0 AND v.id < 9000");
        await database.ExecuteAsync("SET @`kinow_bulk` = 1; INSERT INTO person_feature SELECT p.kind, p.id, v.id, 0 FROM person p, feature_value v WHERE v.id % 20 = 0 AND v.id < 9000");
        await database.ExecuteAsync("INSERT INTO command (id, customer_id, kind, date_add) SELECT id, id, 'x', UTC_TIMESTAMP(6) - INTERVAL 1 DAY FROM customer");
        var tables = await database.QueryAsync<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        foreach (var table in tables) await database.QueryAsync<object>($"ANALYZE TABLE `{table}`");
    }

    private static async Task ReadCatalogAsync(TestDatabase database, CatalogContent content)
    {
        var loader = new CatalogLoader(database.Sql);
        var offer = content.Products[^1].Id;
        long[][] batches = [[7], [.. Enumerable.Range(100, 30).Select(static id => (long)id), offer]];
        foreach (var ids in batches)
        {
            await loader.ProductsAsync(ids, CancellationToken.None);
            await loader.PeopleAsync(PersonKind.Actor, ids, CancellationToken.None);
            await loader.PeopleAsync(PersonKind.Director, ids, CancellationToken.None);
            await loader.TagsAsync(ids, CancellationToken.None);
            await loader.VideosAsync([.. ids.Select(static id => (id * 1000) + 1)], CancellationToken.None);
            await loader.VideoGroupsAsync([.. ids.Select(static id => (id * 100) + 1)], CancellationToken.None);
            await loader.ExtractsAsync([.. ids.Select(static id => id * 10)], CancellationToken.None);
        }

        await loader.CategoriesAsync([1, 2, 3], CancellationToken.None);
        await loader.FeaturesAsync([1], CancellationToken.None);
        await loader.PlatformAsync(CancellationToken.None);
    }

    private static async Task ReadIdsAsync(TestDatabase database, CatalogContent content)
    {
        var ids = new CatalogIds(database.Sql);
        foreach (var kind in Enum.GetValues<CatalogKind>()) await ids.ListAsync(kind, 50, 100, CancellationToken.None);
        var title = content.Products.First(static product => product.Extension is ProductTvod { Videos.IsEmpty: false, VideoGroups.IsEmpty: false, Extracts.IsEmpty: false });
        var parts = (ProductTvod)title.Extension;
        (ProductLink Link, long Id)[] links =
        [
            (ProductLink.Actor, parts.Actors[0].Person.Id), (ProductLink.Director, parts.Directors[0].Person.Id), (ProductLink.Category, 101),
            (ProductLink.OfferCategory, 5), (ProductLink.Tag, 4), (ProductLink.Feature, 5), (ProductLink.Video, parts.Videos[0].Id),
            (ProductLink.VideoGroup, parts.VideoGroups[0].Id), (ProductLink.Extract, parts.Extracts[0].Id),
        ];
        Assert.Equal(Enum.GetValues<ProductLink>(), links.Select(static link => link.Link));
        foreach (var (link, id) in links)
        {
            var found = await ids.ProductsAsync(link, id, long.MinValue, 2000, CancellationToken.None);
            Assert.Equal(content.Products.Where(product => IsLinked(product, link, id)).Select(static product => product.Id), found);
            Assert.NotEmpty(found);
        }

        Assert.Equal(parts.Videos.Select(static v => v.Id).Order(), await ids.PartsAsync(CatalogKind.Video, title.Id, 0, 99, CancellationToken.None));
        Assert.Equal(parts.VideoGroups.Select(static v => v.Id).Order(), await ids.PartsAsync(CatalogKind.VideoGroup, title.Id, 0, 99, CancellationToken.None));
        Assert.Equal(parts.Extracts.Select(static v => v.Id).Order(), await ids.PartsAsync(CatalogKind.Extract, title.Id, 0, 99, CancellationToken.None));
        Assert.Equal(parts.Videos[0].VideoGroupId, await ids.VideoGroupOfAsync(parts.Videos[0].Id, CancellationToken.None));
        await ids.CategoriesWithFeatureAsync(1, 0, 100, CancellationToken.None);
        await ids.PeopleWithFeatureAsync(CatalogKind.Actor, 1, 0, 100, CancellationToken.None);
    }

    private static bool IsLinked(Product product, ProductLink link, long id) => (link, product.Extension) switch
    {
        (ProductLink.Actor, ProductTvod title) => title.Actors.Any(credit => credit.Person.Id == id),
        (ProductLink.Director, ProductTvod title) => title.Directors.Any(credit => credit.Person.Id == id),
        (ProductLink.Category, _) => product.Categories.Any(place => place.CategoryId == id),
        (ProductLink.OfferCategory, ProductSvod offer) => offer.CategoryIds.Contains(id),
        (ProductLink.Tag, _) => product.Tags.Any(tag => tag.Id == id),
        (ProductLink.Feature, _) => product.Metadata.Any(fact => fact.Id == id),
        (ProductLink.Video, ProductTvod title) => title.Videos.Any(video => video.Id == id),
        (ProductLink.VideoGroup, ProductTvod title) => title.VideoGroups.Any(group => group.Id == id),
        (ProductLink.Extract, ProductTvod title) => title.Extracts.Any(extract => extract.Id == id),
        _ => false,
    };

    private static async Task ReadAccountsAsync(TestDatabase database, User user)
    {
        var loader = new AccountLoader(database.Sql);
        var ids = await loader.IdsAsync(user.Id, 20, CancellationToken.None);
        await loader.UsersAsync([user.Id], CancellationToken.None);
        await loader.UsersAsync(ids, CancellationToken.None);
        await loader.CredentialAsync(user.Id, CancellationToken.None);
        await loader.CredentialAsync(user.Profile.Email, CancellationToken.None);
        await loader.SessionAsync(user.Id, CancellationToken.None);
        await loader.IdsWithAccessToAsync(Products, Guid.Empty, 100, CancellationToken.None);
    }

    // The whole catalogue is read range by range. One range is most of this catalogue, and then the server rightly reads it all.
    private static object? Narrow(object? values) =>
        values is IdFilter range && range.Last > range.First ? IdFilter.Between(range.First, range.First + 50) : values;

    private static bool IsTable(string statement, string? shown, string table) =>
        shown == table || (shown is not null && statement.Contains($" {table} {shown}", StringComparison.Ordinal));
}

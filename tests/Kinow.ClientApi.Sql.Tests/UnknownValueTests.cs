using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>A later version has added values to ENUM columns. What does not hold them is read as before.</summary>
[TakesLong(40)]
public sealed class UnknownValueTests
{
    private readonly ListLogger<SqlDatabase> logger = new();

    [ServerFact(Server.MySql)]
    public async Task A_product_of_an_unknown_type_is_left_out_and_told_of_once()
    {
        await using var database = await CreateAsync();
        await database.ExecuteAsync(
            "ALTER TABLE product MODIFY type ENUM('tvod', 'svod', 'bundle', 'prepayment_recharge', 'gift') NOT NULL");
        await database.ExecuteAsync("UPDATE product SET type = 'gift' WHERE id = 2");
        using var sql = new SqlDatabase(new(database.Source.ConnectionString), logger);
        var loader = new CatalogLoader(sql);

        long[] others = [1, 3];
        Assert.Equal(others, await IdsAsync(loader, 1, 2, 3));
        Assert.Empty(await IdsAsync(loader, 2));
        var content = (await new CatalogContentLoader(sql).LoadAsync(CancellationToken.None)).Value!;
        Assert.DoesNotContain(content.Products, static product => product.Id == 2);
        Assert.Equal(19, content.Products.Length);

        var (level, text) = Assert.Single(logger.Messages);
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains("“gift” is no ProductType that this build knows", text, StringComparison.Ordinal);
    }

    [ServerTheory(Server.MySql)]
    [InlineData("type ENUM('rent', 'purchase', 'subscription', 'gift')", "type = 'gift'")]
    [InlineData("mode ENUM('all', 'streaming', 'download', 'cast')", "mode = 'cast'")]
    [InlineData("quality ENUM('all', 'hd', 'sd', 'uhd')", "quality = 'uhd'")]
    public async Task An_access_mode_that_is_not_understood_is_not_offered(string column, string change)
    {
        await using var database = await CreateAsync();
        var loader = new CatalogLoader(database.Sql);
        var offers = await database.QueryAsync<long>(
            "SELECT product_id FROM product_attribute GROUP BY product_id HAVING COUNT(*) > 1 ORDER BY 1");
        var before = await ModesAsync(loader, offers[0]);

        await database.ExecuteAsync($"ALTER TABLE product_attribute MODIFY {column} NOT NULL");
        await database.ExecuteAsync(
            $"UPDATE product_attribute SET {change} WHERE product_id = @Product AND id = @Id",
            new() { ["Product"] = offers[0], ["Id"] = before[0].Id.Number });

        Assert.Equal(before[1..].Select(static mode => mode.Id), (await ModesAsync(loader, offers[0])).Select(static mode => mode.Id));
    }

    [ServerTheory(Server.MySql)]
    [InlineData(3)]
    [InlineData(-7)]
    [InlineData(int.MaxValue)]
    public async Task A_restriction_by_groups_that_is_not_understood_hides_from_everybody(int behavior)
    {
        await using var database = await CreateAsync();
        await database.ExecuteAsync(
            "UPDATE product SET group_restriction_behavior = @Behavior WHERE id = 1; INSERT INTO product_customer_group VALUES (1, 2), (1, 1)",
            new() { ["Behavior"] = behavior });
        var loader = new CatalogLoader(database.Sql);
        var product = Assert.Single((await loader.LoadAsync(ItemKinds.Product, [1], CancellationToken.None)).Value).Item;
        Assert.Equal(new GroupRestriction(GroupRestrictionBehavior.Nobody, [1, 2]), product.Groups);
        Assert.False(product.Groups.Allows(GroupSet.Of([1, 2])));
        long[] videos = [.. ((ProductTvod)product.Extension).Videos.Select(static video => video.Id)];
        Assert.All(
            (await loader.LoadAsync(ItemKinds.Video, videos, CancellationToken.None)).Value,
            video => Assert.Equal(product.Groups, video.Owner!.Value.Groups));
    }

    [ServerTheory(Server.MySql)]
    [InlineData("behavior_detected_countries")]
    [InlineData("behavior_non_detected_countries")]
    public async Task A_rule_that_is_not_understood_denies(string column)
    {
        await using var database = await CreateAsync();
        await database.ExecuteAsync($"ALTER TABLE product MODIFY {column} ENUM('allow', 'deny', 'ask') NOT NULL");
        await database.ExecuteAsync(
            "UPDATE product SET geoloc_enabled = TRUE, behavior_detected_countries = 'allow', "
            + "behavior_non_detected_countries = 'allow' WHERE id = 1");
        await database.ExecuteAsync($"UPDATE product SET {column} = 'ask' WHERE id = 1");

        var (_, read) = await new CatalogLoader(database.Sql).LoadAsync(ItemKinds.Product, [1], CancellationToken.None);
        var rule = Assert.Single(read).Item.Geolocation;
        GeolocationBehavior[] expected = column == "behavior_detected_countries"
            ? [GeolocationBehavior.Deny, GeolocationBehavior.Allow]
            : [GeolocationBehavior.Allow, GeolocationBehavior.Deny];
        Assert.Equal(expected, [rule.ListedCountries, rule.OtherCountries]);
    }

    [ServerFact(Server.MySql)]
    public async Task A_person_who_is_neither_actor_nor_director_is_in_no_list()
    {
        await using var database = await CreateAsync();
        var loader = new CatalogContentLoader(database.Sql);
        var before = (await loader.LoadAsync(CancellationToken.None)).Value!;
        foreach (var table in new[] { "person", "person_text", "person_image", "person_feature", "credit", "credit_role" })
        {
            await database.ExecuteAsync(
                $"SET FOREIGN_KEY_CHECKS = 0; ALTER TABLE {table} MODIFY kind ENUM('actor', 'director', 'writer') NOT NULL");
        }

        await database.ExecuteAsync(
            "INSERT INTO person (kind, id, name) SELECT 'writer', id, name FROM person WHERE kind = 'actor'");

        var after = (await loader.LoadAsync(CancellationToken.None)).Value!;
        Assert.Equal(before.Actors.Select(static person => person.Id), after.Actors.Select(static person => person.Id));
        Assert.Equal(before.Directors.Select(static person => person.Id), after.Directors.Select(static person => person.Id));
    }

    private static async Task<TestDatabase> CreateAsync()
    {
        var database = await TestDatabase.CreateAsync();
        await new CatalogWriter(database.Sql).WriteAsync(GeneratedCatalog.Create(3, 20, Catalog.Now), null, CancellationToken.None);
        return database;
    }

    private static async Task<long[]> IdsAsync(CatalogLoader loader, params long[] ids) =>
        [.. (await loader.LoadAsync(ItemKinds.Product, ids, CancellationToken.None)).Value.Select(static found => found.Item.Id).Order()];

    private static async Task<TvodAccessMode[]> ModesAsync(CatalogLoader loader, long product)
    {
        var (_, found) = await loader.LoadAsync(ItemKinds.Product, [product], CancellationToken.None);
        return [.. ((ProductTvod)Assert.Single(found).Item.Extension).AccessModes];
    }
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Reading;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>Documents follow their rows, all of those that have to and no others, and only forward.</summary>
public sealed class RefreshTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_new_title_rewrites_the_products_document_alone()
    {
        var title = Title(0);
        var before = await model.VersionsAsync();
        await RenameAsync(title.Id, "A new name");

        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), title.Id));

        Assert.Equal([$"product {title.Id}"], await model.WrittenSinceAsync(before));
        Assert.Contains(
            "A new name", (await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id))!.ToJsonString(), StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Products_that_change_at_once_are_written_together()
    {
        var titles = Enumerable.Range(0, 10).Select(Title).Where(static title => !title.Name.IsMissing).ToArray();
        foreach (var title in titles) await RenameAsync(title.Id, $"At once {title.Id}");
        var before = await model.VersionsAsync();
        var calls = model.Gateway.Statistics.Calls;

        await Task.WhenAll(titles.Concat(titles).Select(
            title => model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), title.Id))));

        // A few groups, each of what is there, what is written, and what is told of it.
        Assert.InRange(model.Gateway.Statistics.Calls - calls, 1, titles.Length * 2);
        Assert.Equal(
            titles.Select(static title => $"product {title.Id}").Order(StringComparer.Ordinal), await model.WrittenSinceAsync(before));
        foreach (var title in titles)
        {
            var document = await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id);
            Assert.Contains($"At once {title.Id}", document!.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_product_that_is_hidden_takes_its_videos_along()
    {
        var title = Title(1);
        var before = await model.VersionsAsync();
        await model.ExecuteAsync("UPDATE product SET active = NOT active WHERE id = @Id", new() { ["Id"] = title.Id });

        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), title.Id));

        var parts = (ProductTvod)title.Extension;
        string[] written =
        [
            $"product {title.Id}",
            .. parts.Videos.Select(video => $"video {video.Id}"),
            .. parts.VideoGroups.Select(group => $"video-group {group.Id}"),
            .. parts.Extracts.Select(extract => $"extract {extract.Id}"),
        ];
        Assert.Equal(written.Order(StringComparer.Ordinal), await model.WrittenSinceAsync(before));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_video_rewrites_itself_and_its_product()
    {
        var title = Title(2);
        var video = ((ProductTvod)title.Extension).Videos[0];
        var before = await model.VersionsAsync();
        await model.ExecuteAsync("UPDATE video SET duration = 4711 WHERE id = @Id", new() { ["Id"] = video.Id });

        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Video), video.Id));

        string[] group = video.VideoGroupId is { } id ? [$"video-group {id}"] : [];
        string[] written = [$"product {title.Id}", $"video {video.Id}", .. group];
        Assert.Equal(written, await model.WrittenSinceAsync(before));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_actor_rewrites_the_products_that_credit_them()
    {
        var actor = model.Content.Actors.First(person => Crediting(person).Length > 1);
        var before = await model.VersionsAsync();
        await model.ExecuteAsync("UPDATE person SET name = 'Somebody Else' WHERE kind = 'actor' AND id = @Id", new() { ["Id"] = actor.Id });

        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Actor), actor.Id));

        string[] written = [$"actor {actor.Id}", .. Crediting(actor).Select(product => $"product {product.Id}").Order(StringComparer.Ordinal)];
        Assert.Equal(written, await model.WrittenSinceAsync(before));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_feature_rewrites_whatever_states_a_fact_of_it()
    {
        var feature = model.Content.Features.First(
            feature => model.Content.Products.Any(product => product.Metadata.Any(fact => fact.Id == feature.Id)));
        var before = await model.VersionsAsync();
        await model.ExecuteAsync("UPDATE feature_text SET name = CONCAT(name, '!') WHERE feature_id = @Id", new() { ["Id"] = feature.Id });

        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Feature), feature.Id));

        var written = (await model.WrittenSinceAsync(before)).ToHashSet();
        Assert.Contains($"feature {feature.Id}", written);

        // Another test of this class deletes a product.
        var present = await model.QueryAsync<long>("SELECT id FROM product");
        foreach (var product in model.Content.Products.Where(product => present.Contains(product.Id)))
            Assert.Equal(product.Metadata.Any(fact => fact.Id == feature.Id), written.Contains($"product {product.Id}"));
        foreach (var category in model.Content.Categories)
            Assert.Equal(category.Metadata.Any(fact => fact.Id == feature.Id), written.Contains($"category {category.Id}"));
        foreach (var person in model.Content.Actors)
            Assert.Equal(person.Metadata.Any(fact => fact.Id == feature.Id), written.Contains($"actor {person.Id}"));
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Who_read_earlier_and_writes_later_loses()
    {
        var title = Title(3);
        var platform = (await new CatalogLoader(model.Sql).PlatformAsync(CancellationToken.None)).Value!;
        var held = await new CatalogLoader(model.Sql).LoadAsync(ItemKinds.Product, [title.Id], CancellationToken.None);
        await RenameAsync(title.Id, "The newer name");
        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), title.Id));

        var late = new DocumentMaker(platform.Settings).WithParts(ItemKinds.Product, held.Value.Single().Item, held.Version).First();
        var counts = await model.Writer.WriteAsync([late], CancellationToken.None);

        Assert.Equal((0, 1), (counts.Written, counts.Stale));
        var newer = await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id);
        Assert.Contains("The newer name", newer!.ToJsonString(), StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task Who_read_between_two_changes_that_cancel_each_other_loses_too()
    {
        var title = Title(4);
        var platform = (await new CatalogLoader(model.Sql).PlatformAsync(CancellationToken.None)).Value!;
        var before = await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id);
        await model.ExecuteAsync("UPDATE product SET position = position + 1000 WHERE id = @Id", new() { ["Id"] = title.Id });
        var held = await new CatalogLoader(model.Sql).LoadAsync(ItemKinds.Product, [title.Id], CancellationToken.None);
        await model.ExecuteAsync("UPDATE product SET position = position - 1000 WHERE id = @Id", new() { ["Id"] = title.Id });
        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), title.Id));

        await model.Writer.WriteAsync(
            new DocumentMaker(platform.Settings).WithParts(ItemKinds.Product, held.Value.Single().Item, held.Version), CancellationToken.None);

        Assert.Equal((string?)before!["hash"], (string?)(await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id))!["hash"]);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task What_is_deleted_stays_deleted()
    {
        var title = Title(5);
        var video = ((ProductTvod)title.Extension).Videos[0];
        var platform = (await new CatalogLoader(model.Sql).PlatformAsync(CancellationToken.None)).Value!;
        var held = await new CatalogLoader(model.Sql).LoadAsync(ItemKinds.Product, [title.Id], CancellationToken.None);
        await model.ExecuteAsync("DELETE FROM product WHERE id = @Id", new() { ["Id"] = title.Id });
        RefreshKey[] keys =
        [
            SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), title.Id),
            SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Video), video.Id),
        ];

        await model.RefreshAsync(keys);
        await model.Writer.WriteAsync(
            new DocumentMaker(platform.Settings).WithParts(ItemKinds.Product, held.Value.Single().Item, held.Version), CancellationToken.None);
        await model.RefreshAsync(keys);

        var titleDocument = await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), title.Id);
        var videoDocument = await model.GetAsync(DocumentKinds.Of(ItemKinds.Video), video.Id);
        foreach (var document in new[] { titleDocument, videoDocument })
        {
            Assert.True((bool)document!["deleted"]!);
            Assert.False(document.ContainsKey("body"));
        }
    }

    private Product Title(int number) => model.Content.Products
        .Where(product => product.Active && product.Extension is ProductTvod { Videos.Length: > 0, Extracts.Length: > 0 })
        .ElementAt(number);

    private Product[] Crediting(Person person) =>
        [.. model.Content.Products.Where(product => product.Extension is ProductTvod title && title.Actors.Any(credit => credit.Person.Id == person.Id))];

    private Task<int> RenameAsync(long product, string name) =>
        model.ExecuteAsync(
            "UPDATE product_text SET name = @name WHERE product_id = @product", new() { ["product"] = product, ["name"] = name });
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>The database's clock was an hour ahead, and documents were written meanwhile: each kind still follows its rows.</summary>
public sealed class AheadTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    private const long Hour = 3_600_000_000;

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_item_and_what_holds_a_part_of_it_follow_their_rows()
    {
        var tag = model.Content.Tags[0];
        var product = model.Content.Products.First(item => item.Tags.Any(held => held.Id == tag.Id));
        var maker = new DocumentMaker(model.Content.Settings);
        await model.Writer.WriteAsync(
            [
                maker.Of(ItemKinds.Tag, tag, await AheadAsync()),
                maker.Of(ItemKinds.Product, product with { Position = -1 }, await AheadAsync()),
            ],
            default);
        await model.ExecuteAsync("UPDATE tag SET name = 'renamed' WHERE id = @Id", new() { ["Id"] = tag.Id });

        await model.RefreshAsync(SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Tag), tag.Id));

        Assert.Contains(
            "renamed", (await model.GetAsync(DocumentKinds.Of(ItemKinds.Tag), tag.Id))!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(
            "renamed", (await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), product.Id))!.ToJsonString(), StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task So_do_the_settings()
    {
        var platform = model.Content.Platform with { Name = "before" };
        await model.Writer.WriteAsync([new DocumentMaker(model.Content.Settings).Of(platform, await AheadAsync())], default);

        await model.RefreshAsync(new RefreshKey(RefreshSubject.Settings, RefreshKey.PlatformId));

        Assert.DoesNotContain(
            "before", (await model.GetAsync(DocumentKinds.Settings, "platform"))!.ToJsonString(), StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task So_do_accounts_however_often_they_change()
    {
        var account = Guid.CreateVersion7();
        await model.ExecuteAsync(
            "INSERT INTO customer (id, email, password, firstname) VALUES (@Id, 'ahead@example.org', 'none', 'before')", new()
            {
                ["Id"] = account,
            });
        await model.RefreshAsync(new RefreshKey(RefreshSubject.User, account.ToString("D")));
        var document = (await model.GetAsync(DocumentKinds.Users, account))!.ToJsonString();
        DocumentKinds.Users.Read(System.Text.Encoding.UTF8.GetBytes(document), out var user);
        await model.Writer.WriteAsync([DocumentMaker.Of(user! with { Active = false }, await AheadAsync())], default);

        foreach (var name in new[] { "first", "second" })
        {
            await model.ExecuteAsync("UPDATE customer SET firstname = @Name WHERE id = @Id", new() { ["Name"] = name, ["Id"] = account });
            await model.RefreshAsync(new RefreshKey(RefreshSubject.User, account.ToString("D")));

            Assert.Equal(name, (string)(await model.GetAsync(DocumentKinds.Users, account))!["body"]!["profile"]!["firstname"]!);
        }
    }

    private async Task<long> AheadAsync() =>
        (await model.QueryAsync<long>("SELECT CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS SIGNED)")).Single() + Hour;
}

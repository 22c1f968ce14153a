using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Refreshing;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Refreshing;

/// <summary>Documents of accounts follow their rows, and those of the offers that they hold.</summary>
public sealed class AccountTests(ReadModel model) : IClassFixture<ReadModel>
{
    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_new_access_is_in_the_accounts_document()
    {
        var account = await CreateAsync("one@example.org");
        Assert.Equal(1, await model.RefreshAsync(new RefreshKey(RefreshScope.User, account)));
        var title = model.Content.Products.First(product => product.Type == ProductType.Tvod);
        await GrantAsync(account, title.Id, "tvod");

        await model.RefreshAsync(new RefreshKey(RefreshScope.User, account));

        Assert.Equal(title.Id, (long)(await model.GetAsync(DocumentKinds.Users, account))!["body"]!["accesses"]![0]!["productId"]!);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_offers_categories_reach_the_accounts_that_hold_it()
    {
        var offer = model.Content.Products.First(product => product.Type == ProductType.Svod);
        string[] holders = [await CreateAsync("two@example.org"), await CreateAsync("three@example.org")];
        foreach (var holder in holders)
        {
            await GrantAsync(holder, offer.Id, "svod");
            await model.RefreshAsync(new RefreshKey(RefreshScope.User, holder));
        }

        await model.ExecuteAsync("DELETE FROM subscription_category WHERE product_id = @Id", new { offer.Id });
        await model.ExecuteAsync(
            "INSERT INTO subscription_category (product_id, category_id) VALUES (@Offer, @Category)", new { Offer = offer.Id, Category = model.Content.Categories[0].Id });
        await model.RefreshAsync(ReadModel.Key(RefreshScope.Offer, offer.Id));

        foreach (var holder in holders)
        {
            var access = (await model.GetAsync(DocumentKinds.Users, holder))!["body"]!["accesses"]![0]!;
            Assert.Equal([model.Content.Categories[0].Id], access["categoryIds"]!.AsArray().Select(id => (long)id!));
        }
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_account_that_is_gone_leaves_a_tombstone()
    {
        var account = await CreateAsync("four@example.org");
        await model.RefreshAsync(new RefreshKey(RefreshScope.User, account));
        await model.ExecuteAsync("DELETE FROM customer WHERE id = UUID_TO_BIN(@account)", new { account });

        await model.RefreshAsync(new RefreshKey(RefreshScope.User, account));

        Assert.True((bool)(await model.GetAsync(DocumentKinds.Users, account))!["deleted"]!);
    }

    private async Task<string> CreateAsync(string email)
    {
        var account = Guid.CreateVersion7().ToString("D");
        await model.ExecuteAsync("INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN(@account), @email, 'none')", new { account, email });
        return account;
    }

    private Task<int> GrantAsync(string account, long product, string type) => model.ExecuteAsync(
        "INSERT INTO product_access (customer_id, product_id, type) VALUES (UUID_TO_BIN(@account), @product, @type)", new { account, product, type });
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Sql.Reading;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>Documents of accounts follow their rows.</summary>
public sealed class AccountTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_new_access_is_in_the_accounts_document()
    {
        var account = await CreateAsync("one@example.org");
        Assert.Equal(1, await model.RefreshAsync(new RefreshKey(RefreshSubject.User, account)));
        var title = model.Content.Products.First(product => product.Type == ProductType.Tvod);
        await GrantAsync(account, title.Id, "tvod");

        await model.RefreshAsync(new RefreshKey(RefreshSubject.User, account));

        Assert.Equal(title.Id, (long)(await model.GetAsync(DocumentKinds.Users, account))!["body"]!["accesses"]![0]!["productId"]!);
    }

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task An_account_that_is_gone_leaves_a_tombstone()
    {
        var account = await CreateAsync("four@example.org");
        await model.RefreshAsync(new RefreshKey(RefreshSubject.User, account));
        await model.ExecuteAsync("DELETE FROM customer WHERE id = UUID_TO_BIN(@account)", new() { ["account"] = account });

        await model.RefreshAsync(new RefreshKey(RefreshSubject.User, account));

        Assert.True((bool)(await model.GetAsync(DocumentKinds.Users, account))!["deleted"]!);
    }

    [ServerTheory(Server.MySql, Server.OpenSearch)]
    [InlineData(1)]
    [InlineData(12)]
    public async Task Any_number_of_accounts_costs_three_statements_and_two_calls(int count)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++) ids.Add(Guid.Parse(await CreateAsync($"{Guid.NewGuid():N}@example.org")));
        var accounts = new AccountRefresher(model.Gateway, new(model.Names.Platform), new AccountRows(new AccountLoader(model.Sql)));
        await accounts.RefreshAsync(ids, CancellationToken.None);
        foreach (var id in ids)
            await GrantAsync(id.ToString("D"), model.Content.Products.First(product => product.Type == ProductType.Tvod).Id, "tvod");
        var (calls, statements) = (model.Gateway.Statistics.Calls, 0);
        model.Sql.Observer = (_, _) => Interlocked.Increment(ref statements);

        var changes = await accounts.RefreshAsync(ids, CancellationToken.None);

        model.Sql.Observer = null;
        Assert.Equal((2, 3), (model.Gateway.Statistics.Calls - calls, statements));
        Assert.True(changes.Count >= count);
        foreach (var id in ids)
            Assert.Single((await model.GetAsync(DocumentKinds.Users, id.ToString("D")))!["body"]!["accesses"]!.AsArray());
    }

    private async Task<string> CreateAsync(string email)
    {
        var account = Guid.CreateVersion7().ToString("D");
        await model.ExecuteAsync(
            "INSERT INTO customer (id, email, password) VALUES (UUID_TO_BIN(@account), @email, 'none')",
            new() { ["account"] = account, ["email"] = email });
        return account;
    }

    private Task<int> GrantAsync(string account, long product, string type) => model.ExecuteAsync(
        "INSERT INTO product_access (customer_id, product_id, type) VALUES (UUID_TO_BIN(@account), @product, @type)",
        new() { ["account"] = account, ["product"] = product, ["type"] = type });
}

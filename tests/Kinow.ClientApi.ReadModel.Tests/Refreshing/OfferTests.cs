using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Refreshing;

/// <summary>What a subscription includes stands in its offer alone, so that a change of it costs the same however many hold it.</summary>
public sealed class OfferTests(SmallReadModel model) : IClassFixture<SmallReadModel>
{
    private const int Holders = 100_000;

    // Settings that were read hold for as long as the test runs.
    private readonly StepClock clock = new();

    [ServerFact(Server.MySql, Server.OpenSearch)]
    public async Task A_change_of_an_offer_costs_the_same_with_a_hundred_thousand_holders()
    {
        var offer = model.Content.Products.First(static product => product.Type == ProductType.Svod);
        var alone = await ChangeAsync(offer.Id, model.Content.Categories[0].Id);
        await SubscribeAsync(offer.Id);

        var held = await ChangeAsync(offer.Id, model.Content.Categories[1].Id);

        Figures.Record(
            "offer with 100,000 holders",
            $"a change of the offer: {held.Written} document, {held.Statements} statements, {held.Calls} calls to the engine; "
            + $"without holders {alone.Written}, {alone.Statements} and {alone.Calls}");
        Assert.Equal(Holders, (await model.QueryAsync<long>("SELECT COUNT(DISTINCT customer_id) FROM product_access")).Single());
        Assert.Equal(alone, held);
        Assert.Equal(1, held.Written);
        var document = (await model.GetAsync(DocumentKinds.Of(ItemKinds.Product), offer.Id))!;
        Assert.Contains($"\"categoryIds\":[{model.Content.Categories[1].Id}]", document.ToJsonString(), StringComparison.Ordinal);
    }

    private async Task<(int Written, int Statements, long Calls)> ChangeAsync(long offer, long category)
    {
        // The platform's settings are at hand afterwards.
        var refresher = model.CreateRefresher(clock);
        RefreshKey[] key = [SmallReadModel.Key(RefreshSubject.Of(ItemKinds.Product), offer)];
        await refresher.RefreshAsync(key, new(), default);
        await model.ExecuteAsync("DELETE FROM subscription_category WHERE product_id = @Id", new() { ["Id"] = offer });
        await model.ExecuteAsync(
            "INSERT INTO subscription_category (product_id, category_id) VALUES (@Offer, @Category)",
            new() { ["Offer"] = offer, ["Category"] = category });
        var (calls, statements) = (model.Gateway.Statistics.Calls, 0);
        model.Sql.Observer = (_, _) => Interlocked.Increment(ref statements);
        var written = await refresher.RefreshAsync(key, new(), default);
        model.Sql.Observer = null;
        return (written, statements, model.Gateway.Statistics.Calls - calls);
    }

    private async Task SubscribeAsync(long offer)
    {
        await model.ExecuteAsync("CREATE TABLE digit (d INT PRIMARY KEY)");
        await model.ExecuteAsync("INSERT INTO digit VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)");
        for (var first = 0; first < Holders; first += 10_000)
        {
            var numbers = $"SELECT {first + 1} + a.d + 10 * b.d + 100 * c.d + 1000 * d.d AS n FROM digit a, digit b, digit c, digit d";
            await model.ExecuteAsync(
                "SET @`kinow_bulk` = 1; INSERT INTO customer (id, email, password) "
                + $"SELECT UNHEX(LPAD(HEX(n), 32, '0')), CONCAT(n, '@example.org'), 'none' FROM ({numbers}) numbers");
            await model.ExecuteAsync(
                "SET @`kinow_bulk` = 1; INSERT INTO product_access (customer_id, product_id, type) "
                + $"SELECT UNHEX(LPAD(HEX(n), 32, '0')), {offer}, 'svod' FROM ({numbers}) numbers");
        }
    }
}

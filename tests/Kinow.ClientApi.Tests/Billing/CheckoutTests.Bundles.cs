using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>Carts that have more than one thing in them.</summary>
public sealed partial class CheckoutTests
{
    [Fact]
    public async Task A_bundle_is_bought_beside_a_title_and_opens_what_is_in_it()
    {
        var api = Api.With(user);
        var bundle = Api.Content.Products.First(static product => product.Extension is ProductBundle);
        var titles = ((ProductBundle)bundle.Extension).ProductIds.ToArray();
        await AddAsync(api, Film.Id, Rent);
        var price = await AddAsync(api, bundle.Id, 1);
        await BuyAsync(api, "URL", price, back: "app:done");
        await TellAsync(api, PaymentOutcome.Paid);

        Assert.Equal([ProductType.Tvod, ProductType.Bundle], (await ReadAsync(api)).Accesses.Select(static a => a.Type).Order());
        var data = await api.DataAsync(
            "query($ids: [ID!]) { cms { products(includeIds: $ids) { items { extension { user { reason } } } } } }",
            new { ids = titles },
            api.SignedIn(user));
        Assert.Equal(titles.Length, data.Items("cms.products.items").Length);
        Assert.All(data.Items("cms.products.items"), static item => Assert.Equal("RENTED", item.Text("extension.user.reason")));
    }

    [Fact]
    public async Task Who_pays_on_two_pages_for_the_same_thing_gets_one_payment_back()
    {
        var api = Api.With(user);
        var bundle = Api.Content.Products.First(static product => product.Extension is ProductBundle);
        await BuyAsync(api, "URL", await AddAsync(api, Film.Id, Rent), back: "app:done");
        var first = (await ReadAsync(api)).Orders[0];
        await BuyAsync(api, "URL", await AddAsync(api, bundle.Id, 1), back: "app:done");
        var (second, events) = ((await ReadAsync(api)).Orders[0], new CommandPaymentEvents(api.Accounts, api.Accounts, api.Accounts.Books));
        Assert.NotEqual(first.Id, second.Id);
        Assert.True(await events.TakeAsync(EventOf(second.Id, 1, second.Content.Total, PaymentOutcome.Paid, "a"), default));
        Assert.True(await events.TakeAsync(
            EventOf(first.Id, 1, first.Content.Total, PaymentOutcome.Paid, "b") with { PaymentId = "pi_2" }, default));

        var account = await ReadAsync(api);
        Assert.Equal(second.Content.Lines.Length, account.Accesses.Length);
        Assert.Single(account.Orders.Single(order => order.Id == first.Id).Payments, static payment => payment.IsExcess);
    }
}

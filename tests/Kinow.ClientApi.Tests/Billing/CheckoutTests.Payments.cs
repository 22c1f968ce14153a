using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

/// <summary>What gateways tell, and when.</summary>
public sealed partial class CheckoutTests
{
    [Fact]
    public async Task A_payment_is_booked_when_it_is_begun_and_closed_when_another_is()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        await BuyAsync(api, "URL", price, back: "app:one");
        await BuyAsync(api, "URL", price, back: "app:one");
        var first = Assert.Single(Assert.Single((await ReadAsync(api)).Orders).Payments);
        Assert.Equal((PaymentState.Pending, (decimal)price, "EUR"), (first.State, first.Amount, first.Currency));
        Assert.Empty(api.Gateway.Closed);

        // Another way back is another payment: the page that is still open is closed.
        await BuyAsync(api, "URL", price, back: "app:two");
        var order = Assert.Single((await ReadAsync(api)).Orders);
        Assert.Equal([(1, PaymentState.Cancelled), (2, PaymentState.Pending)], order.Payments.Select(static p => (p.Attempt, p.State)));
        Assert.Equal([first.Id], api.Gateway.Closed.Keys);
        Assert.Equal(OrderState.Pending, order.State);
    }

    [Fact]
    public async Task What_was_paid_on_the_page_before_is_found_instead_of_being_paid_again()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        await BuyAsync(api, "URL", price, back: "app:one");
        api.Gateway.Paid[Assert.Single((await ReadAsync(api)).Orders[0].Payments).Id] = true;

        var made = (await BuyAsync(api, "URL", price, back: "app:two")).Data.At("checkout");
        Assert.Equal(("PAID", JsonValueKind.Null), (made.Text("order.state"), made.At("paymentUrl").ValueKind));
        Assert.True(await OpensAsync(api));
        Assert.Equal(1, Assert.Single(api.Gateway.Begun).Attempt);
    }

    [Theory]
    [InlineData(MemoryGateway.Lost, 2)]
    [InlineData(MemoryGateway.PaidAndLost, 1)]
    public async Task What_the_gateway_has_lost_is_found_or_paid_by_a_further_attempt(string method, int attempt)
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);

        var made = (await BuyAsync(api, "PAYMENT_AUTHORIZATION", price, method: method)).Data.At("checkout");

        Assert.Equal("PAID", made.Text("order.state"));
        Assert.True(await OpensAsync(api));
        Assert.Equal(attempt, Assert.Single(api.Gateway.Begun).Attempt);
        var paid = Assert.Single((await ReadAsync(api)).Orders[0].Payments);
        Assert.Equal((attempt, PaymentState.Paid, true), (paid.Attempt, paid.State, paid.Pays));
    }

    [Fact]
    public async Task What_a_paid_order_says_of_its_invoice_adds_up()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        await BuyAsync(api, "PAYMENT_AUTHORIZATION", price, method: "card");
        const string query = "{ user { orders { items { total invoice { number total totalTax taxes { rate total tax } } creditNotes { number total taxes { total } } } } } }";
        var order = (await api.DataAsync(query, caller: api.SignedIn(user))).At("user.orders.items")[0];
        Assert.Equal($"{Api.Now.Year}-000001", order.Text("invoice.number"));
        Assert.Equal(price, order.At("invoice.total").GetDouble());
        Assert.Equal(price, order.At("invoice.taxes").EnumerateArray().Sum(static tax => tax.At("total").GetDouble()), 6);
        Assert.Equal(
            order.At("invoice.totalTax").GetDouble(), order.At("invoice.taxes").EnumerateArray()
                .Sum(static tax => tax.At("tax").GetDouble()), 6);
        Assert.Empty(order.At("creditNotes").EnumerateArray());

        await TellAsync(api, PaymentOutcome.Refunded, payment: Assert.Single((await ReadAsync(api)).Orders[0].Payments).Id);
        order = (await api.DataAsync(query, caller: api.SignedIn(user))).At("user.orders.items")[0];
        var note = Assert.Single(order.At("creditNotes").EnumerateArray());
        Assert.Equal(($"C{Api.Now.Year}-000001", price), (note.Text("number"), note.At("total").GetDouble()));
    }

    [Fact]
    public async Task What_is_told_of_an_order_that_is_not_known_changes_nothing()
    {
        var api = Api.With(user);
        Assert.False(await new CommandPaymentEvents(api.Accounts, api.Accounts, api.Accounts.Books).TakeAsync(
            EventOf(Guid.CreateVersion7(), 1, 1m, PaymentOutcome.Paid, "e"), default));
        Assert.Equivalent(user.Accesses, (await ReadAsync(api)).Accesses, strict: true);
    }

    [Fact]
    public async Task A_payment_of_another_amount_gives_nothing()
    {
        var api = Api.With(user);
        var price = await AddAsync(api, Film.Id, Rent);
        await BuyAsync(api, "URL", price, back: "app:done");
        var order = (await ReadAsync(api)).Orders[0];
        await new CommandPaymentEvents(api.Accounts, api.Accounts, api.Accounts.Books).TakeAsync(
            EventOf(order.Id, 1, order.Content.Total - 0.01m, PaymentOutcome.Paid, "e"), default);
        Assert.False(await OpensAsync(api));
        Assert.Single((await ReadAsync(api)).Orders[0].Payments, static payment => payment.IsExcess);
    }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Billing;

public sealed class OrderListTests
{
    private static readonly long Title = Sample.VisibleTitle(static (_, _) => true).Id;

    private static readonly Order First = Make(Api.Now.AddDays(-2), OrderState.Paid);
    private static readonly Order Second = Make(Api.Now.AddDays(-1), OrderState.Failed);

    private readonly User user = Sample.Owner() with { Orders = [Second, First] };

    [Fact]
    public async Task An_order_tells_what_was_sold_and_charged()
    {
        var data = await Api.With(user).DataAsync(
            """
            {
              user {
                orders(query: "state:PAID") {
                  pagination { total }
                  items {
                    id reference state process gateway { name processes supportsRecurring } currency
                    total totalFormat totalWithoutTax totalTaxFormat totalDiscount
                    lines { name product { id } accessModeId duration unitPrice discount priceFormat priceWithoutTax tax taxRate autoRenewal }
                    vouchers { code amountFormat }
                    taxes { rate amount }
                    history { state reason }
                  }
                }
              }
            }
            """,
            caller: Api.Generated.SignedIn(user));

        const string expected =
            """
            {"pagination":{"total":1},"items":[{"id":"ORDER","reference":"REFERENCE","state":"PAID","process":"URL",
            "gateway":{"name":"gone","processes":[],"supportsRecurring":false},"currency":"EUR","total":2.9,"totalFormat":"€2.90",
            "totalWithoutTax":2.42,"totalTaxFormat":"€0.48","totalDiscount":1.1,
            "lines":[{"name":"Sold as","product":{"id":"TITLE"},"accessModeId":"TITLE-3","duration":2,"unitPrice":4,"discount":1.1,
            "priceFormat":"€2.90","priceWithoutTax":2.42,"tax":0.48,"taxRate":20,"autoRenewal":false}],
            "vouchers":[{"code":"SPRING","amountFormat":"€1.10"}],"taxes":[{"rate":20,"amount":0.48}],
            "history":[{"state":"PENDING","reason":null},{"state":"PAID","reason":null}]}]}
            """;
        Assert.Equal(
            expected.ReplaceLineEndings("").Replace("ORDER", $"{First.Id}", StringComparison.Ordinal)
                .Replace("REFERENCE", First.Reference, StringComparison.Ordinal).Replace("TITLE", $"{Title}", StringComparison.Ordinal),
            data.At("user.orders").GetRawText());
    }

    [Fact]
    public async Task Orders_are_listed_newest_first_and_found_like_other_things()
    {
        var api = Api.With(user);
        Assert.Equal([Second.Id, First.Id], await ListAsync(""));
        Assert.Equal([First.Id, Second.Id], await ListAsync("(sort: [{ field: \"dateAdd\", order: Asc }])"));
        Assert.Equal([Second.Id], await ListAsync("(perPage: 1)"));
        Assert.Equal([First.Id], await ListAsync($"(query: \"reference:{First.Reference}\")"));
        Assert.Equal([First.Id], await ListAsync($"(includeIds: [\"{First.Id}\", \"7\", \"{Guid.NewGuid()}\"])"));
        Assert.Empty(await ListAsync("(includeIds: [])"));
        (await api.SendAsync("{ user { orders(sort: [{ field: \"total\" }]) { items { id } } } }", caller: api.SignedIn(user)))
            .Error("BAD_USER_INPUT");

        async Task<Guid[]> ListAsync(string arguments) =>
        [
            .. (await api.DataAsync($"{{ user {{ orders{arguments} {{ items {{ id }} }} }} }}", caller: api.SignedIn(user)))
                .At("user.orders.items").EnumerateArray().Select(static order => Guid.Parse(order.Text("id")!)),
        ];
    }

    [Fact]
    public async Task Amounts_are_in_the_currency_of_the_order_whatever_the_request_asks_for()
    {
        var data = await Api.With(user).DataAsync(
            "{ user { orders(perPage: 1) { items { totalFormat } } } }", caller: Api.Generated.SignedIn(user) with { Currency = "USD", Language = "fr" });
        Assert.Equal("2,90 €", data.At("user.orders.items")[0].Text("totalFormat")!.Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    private static Order Make(DateTimeOffset date, OrderState state)
    {
        var content = new OrderContent
        {
            CartId = Guid.CreateVersion7(date),
            Currency = "EUR",
            Lines =
            [
                new()
                {
                    ProductId = Title,
                    Mode = 3,
                    Type = ProductType.Tvod,
                    Name = "Sold as",
                    UnitPrice = 4m,
                    Discount = 1.10m,
                    Price = 2.90m,
                    Tax = 0.48m,
                    TaxRate = 20m,
                    Terms = new() { Duration = 2 },
                },
            ],
            Vouchers = [new(5, "SPRING", 1.10m)],
            Total = 2.90m,
            TotalTax = 0.48m,
            TotalDiscount = 1.10m,
        };
        var placed = OrderRules.Place(OrderId.Of(content), content, CheckoutProcess.Url, "gone", 1, date);
        return OrderRules.Settle(
            placed,
            new()
            {
                Gateway = "gone",
                PaymentId = "pay_1",
                Attempt = 1,
                State = Enum.Parse<PaymentState>(state.ToString()),
                Amount = 2.90m,
                Currency = "EUR",
            },
            date.AddMinutes(1));
    }
}

using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class AccessListTests
{
    private const string List = "query($q: String, $s: [SortInput!], $ids: [ID!]) { user { accesses(query: $q, sort: $s, includeIds: $ids) { pagination { total } items { id type dateAdd dateExp "
        + "dateRenewal recurring gateway { name } product { id } accessMode { id __typename priceFormat } } } } }";

    private static readonly Product Film = Sample.VisibleTitle((_, t) => t.AccessModes.Any(m => m.Type == AccessModeType.Rent));

    private static readonly TvodAccessMode Rent = Sample.Title(Film).AccessModes.First(m => m.Type == AccessModeType.Rent);

    private static readonly Product Offer = Api.Content.Products.First(
        p => p.Extension is ProductSvod { AccessModes.Length: 1 } && Sample.IsVisible(p));

    private static readonly Product Hidden = Api.Content.Products.First(p => !p.Active);

    private readonly User user = Sample.Owner(
        new()
        {
            Id = 4,
            Type = ProductType.Tvod,
            ProductId = Film.Id,
            AccessModeId = Rent.Id.Number,
            DateAdd = Api.Now.AddDays(-1),
            DateExp = Api.Now.AddDays(1),
        },
        new()
        {
            Id = 3,
            Type = ProductType.Svod,
            ProductId = Offer.Id,
            AccessModeId = 0,
            DateAdd = Api.Now.AddDays(-2),
            DateExp = Api.Now.AddDays(28),
            DateRenewal = Api.Now.AddDays(28),
            Recurring = true,
            Gateway = "stripe",
        },
        new() { Id = 2, Type = ProductType.Tvod, ProductId = Hidden.Id, DateAdd = Api.Now.AddDays(-3) },
        new() { Id = 1, Type = ProductType.Tvod, ProductId = Film.Id, DateAdd = Api.Now.AddDays(-9), DateExp = Api.Now },
        new() { Id = 5, Type = ProductType.Tvod, ProductId = Film.Id, DateAdd = Api.Now.AddDays(-9), Active = false });

    [Fact]
    public async Task Active_accesses_are_listed_the_newest_first()
    {
        var list = await Api.Generated.DataAsync(List, caller: new() { User = user });
        Assert.Equal([4, 3, 2], list.Ids("user.accesses"));
        Assert.Equal(3, list.Number("user.accesses.pagination.total"));
        var (rental, subscription, lost) = (
            list.At("user.accesses.items.0"), list.At("user.accesses.items.1"), list.At("user.accesses.items.2"));
        Assert.Equal(("TVOD", "TVODAccessMode"), (rental.Text("type"), rental.Text("accessMode.__typename")));
        Assert.Equal((Rent.Id.ToString(), $"{Offer.Id}-0"), (rental.Text("accessMode.id"), subscription.Text("accessMode.id")));
        Assert.NotNull(rental.Text("accessMode.priceFormat"));
        Assert.Equal("2026-03-02T12:00:00.000Z", rental.Text("dateExp"));
        Assert.Equal(JsonValueKind.Null, rental.At("gateway").ValueKind);
        Assert.Equal(("SVOD", "SVODAccessMode", "stripe"), (subscription.Text("type"), subscription.Text("accessMode.__typename"), subscription.Text("gateway.name")));
        Assert.True(subscription.At("recurring").GetBoolean());
        Assert.All(
            [lost.At("product"), lost.At("accessMode"), lost.At("dateExp")], gone => Assert.Equal(JsonValueKind.Null, gone.ValueKind));
    }

    [Theory]
    [InlineData("type:TVOD", new long[] { 4, 2 })]
    [InlineData("type:SVOD", new long[] { 3 })]
    [InlineData("recurring:true gateway:STRIPE", new long[] { 3 })]
    [InlineData("dateExp:[2026-03-02 TO *]", new long[] { 4, 3 })]
    [InlineData("_exists_:dateRenewal", new long[] { 3 })]
    [InlineData("svod", new long[] { 3 })]
    public async Task They_can_be_searched(string query, long[] expected) =>
        Assert.Equal(expected, (await Api.Generated.DataAsync(List, new { q = query }, new() { User = user })).Ids("user.accesses"));

    [Fact]
    public async Task They_can_be_sorted_and_picked()
    {
        var variables = new { s = new[] { new { field = "id", order = "Asc" } }, ids = new[] { 4, 2, 1 } };
        Assert.Equal(new long[] { 2, 4 }, (await Api.Generated.DataAsync(List, variables, new() { User = user })).Ids("user.accesses"));
    }

    [Fact]
    public async Task All_products_are_read_in_one_call_for_each_field()
    {
        var api = Api.Counted();
        await api.DataAsync(List, caller: new() { User = user });
        Assert.Equal(["Get product(3)", "Get product(3)"], api.Store.Calls);
    }

    [Fact]
    public async Task Nobody_has_an_account_without_signing_in() =>
        Assert.Equal(JsonValueKind.Null, (await Api.Generated.DataAsync(List)).At("user").ValueKind);
}

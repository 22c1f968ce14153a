using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Billing;
using Kinow.ClientApi.Tests.Support;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Twins;

/// <summary>Carts that are filled from the same catalogue in memory and on servers come to the same, step by step.</summary>
public sealed class CartTwinTests
{
    private const int Buyers = 6;
    private const int Steps = 40;

    private static readonly string[] Codes = ["WELCOME10", "two-euros", "FREE-FILM", "SOLD-OUT", "LAST-YEAR", "NOBODY-S", ""];
    private static readonly string[] Currencies = ["EUR", "USD", "TND"];
    private static readonly string[] Countries = ["FR", "DE", "TN", "KP"];
    private static readonly string[] Languages = ["fr", "en", "ar"];

    private static readonly Product[] Products =
        [.. Api.Content.Products.Where(static product => product.Extension is ProductTvod or ProductSvod or ProductBundle)];

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(Server.OpenSearch)]
    [InlineData(Server.Elasticsearch)]
    public async Task Both_come_to_the_same(Server engine)
    {
        await using var servers = await RealServers.StartAsync(engine, Api.Content);
        var random = new Random(2027);
        var (filled, refused) = (0, 0);
        for (var buyer = 0; buyer < Buyers; buyer++)
        {
            var accounts = GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now);
            var memory = new Api(Api.Content, accounts: accounts);
            var real = new Api(Api.Content, accounts: accounts, catalog: servers.Stores.Catalog);
            var user = accounts[random.Next(accounts.Length)].User;
            var (country, language, currency) = (Any(random, Countries), Any(random, Languages), Any(random, Currencies));
            for (var step = 0; step < Steps; step++)
            {
                var mutation = Mutation(random);
                var expected = await SendAsync(memory, mutation);
                var actual = await SendAsync(real, mutation);
                Assert.True(expected.GetRawText() == actual.GetRawText(), $"{engine} {buyer} {step} {mutation}\n{expected}\n{actual}");
                if (expected.TryGetProperty("errors", out _)) refused++;
                else if (expected.GetRawText().Contains("\"unitPrice\"", StringComparison.Ordinal)) filled++;
            }

            async Task<JsonElement> SendAsync(Api api, string mutation) => (await api.SendAsync(
                mutation,
                caller: api.SignedIn(user) with { Country = country, Language = language, Currency = currency })).Body;
        }

        Assert.True(
            filled > Buyers * Steps / 4 && refused > Buyers * Steps / 20, $"{filled} carts hold something; {refused} steps are refused.");
    }

    // Ids of carts are made by each for itself.
    private static string Mutation(Random random)
    {
        var fields = CartApi.Fields[(CartApi.Fields.IndexOf("id", StringComparison.Ordinal) + 2)..];
        var product = Products[random.Next(Products.Length)];
        var mode = random.Next(3) == 0 ? "" : $", accessMode: {random.Next(1, 4)}";
        return random.Next(8) switch
        {
            0 or 1 or 2 or 3 => $"mutation {{ addProductToCart(product: {product.Id}{mode}) {{ {fields} }} }}",
            4 => $"mutation {{ removeProductFromCart(product: {product.Id}) {{ {fields} }} }}",
            5 or 6 => $"mutation {{ addCartVoucher(code: \"{Any(random, Codes)}\") {{ {fields} }} }}",
            _ => $"mutation {{ removeCartVoucher(code: \"{Any(random, Codes)}\") {{ {fields} }} }}",
        };
    }

    private static string Any(Random random, string[] of) => of[random.Next(of.Length)];
}

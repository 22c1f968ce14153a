using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Local.Tests.Allocation;

/// <summary>What one request may allocate in steady state, beyond what Kestrel takes to send the same bytes.</summary>
[Collection(AloneCollection.Name)]
public sealed class ServerAllocationTests : IAsyncLifetime
{
    private const string Home = """
        query { cms { categories(query: "parent: 0", perPage: 10) { items { id name products(perPage: 30) { items {
          id name type linkRewrite dateFrom dateTo position duration canBuy availableInSubscriptions metaTitle metaKeywords } } } } } }
        """;

    private const string Product = "query ($id: ID!) { cms { product(id: $id) { id name type duration canBuy } } }";

    private WebApplication server = null!;

    public async Task InitializeAsync()
    {
        // A line of log for each request would be counted too; the console is not what is tested.
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "Warning");
        server = LocalApplication.Build(new LocalOptions { Urls = "http://127.0.0.1:0" });
        await server.StartAsync();

        // What it does by the clock would be counted too.
        foreach (var work in server.Services.GetServices<IHostedService>().OfType<BackgroundService>()) await work.StopAsync(default);
    }

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task One_product_allocates_at_most_4_KB() => Assert.InRange(await ExtraAsync(Product, new { id = "3" }), 0, 4 * 1024);

    [Fact]
    public async Task The_home_screen_allocates_at_most_16_KB() => Assert.InRange(await ExtraAsync(Home, null), 0, 16 * 1024);

    private async Task<long> ExtraAsync(string query, object? variables)
    {
        using var client = new RawClient(
            new(server.Urls.Single()), "POST", "/v1/graphql", JsonSerializer.Serialize(new { query, variables }));
        var answer = BodyOf(client.Send());
        Assert.DoesNotContain("\"errors\"", System.Text.Encoding.UTF8.GetString(answer), StringComparison.Ordinal);
        await using var prepared = await HandlerServer.StartAsync(answer);
        using var least = new RawClient(prepared.Address, "GET", "/");

        return AllocationMeter.BytesPerRequest(client) - AllocationMeter.BytesPerRequest(least);
    }

    private static byte[] BodyOf(ReadOnlySpan<byte> response)
    {
        Assert.True(response.StartsWith("HTTP/1.1 200 "u8));
        return response[(response.IndexOf("\r\n\r\n"u8) + 4)..].ToArray();
    }
}

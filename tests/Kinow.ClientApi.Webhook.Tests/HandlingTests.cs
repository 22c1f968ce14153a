using System.Net;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>What happens to notifications that are genuine.</summary>
public sealed class HandlingTests
{
    private const string Product = """{"id":"1","subject":"product_updated","data":{"product":{"id":12}}}""";

    [Fact]
    public async Task What_changed_is_refreshed()
    {
        await using var server = await WebhookServer.StartAsync();

        using var response = await server.SendAsync(Product);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal([new RefreshKey(RefreshSubject.Of(ItemKinds.Product), "12")], Assert.Single(server.Refresher.Calls));
    }

    [Theory]
    [InlineData("""{"event_id":"1","subject":"category_position","data":{"category":{"id":"7","position":3},"more":[]},"other":1}""", "category", "7")]
    [InlineData("""{"id":"1","subject":"settings_updated","data":{}}""", "settings", "platform")]
    [InlineData(
        """{"id":"1","subject":"access_deleted","data":{"customer":{"id":"0198C1D2-0000-7000-8000-000000000001"},"product":{"id":3}}}""",
        "user",
        "0198c1d2-0000-7000-8000-000000000001")]
    public async Task Forms_that_are_not_ours_are_understood(string body, string subject, string id)
    {
        await using var server = await WebhookServer.StartAsync();

        using var response = await server.SendAsync(body);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var key = Assert.Single(Assert.Single(server.Refresher.Calls));
        Assert.Equal((subject, id), (key.Subject.Name, key.Id));
    }

    [Fact]
    public async Task What_is_put_into_a_bundle_refreshes_both()
    {
        await using var server = await WebhookServer.StartAsync();

        using var response = await server.SendAsync(
            """{"id":"1","subject":"bundle_product_attached","data":{"bundle":{"id":20},"product":{"id":12}}}""");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var products = RefreshSubject.Of(ItemKinds.Product);
        Assert.Equal([new RefreshKey(products, "12"), new RefreshKey(products, "20")], Assert.Single(server.Refresher.Calls));
    }

    [Theory]
    [InlineData("blogpost_created")]
    [InlineData("automaticpages_updated")]
    [InlineData("unheard_of")]
    public async Task What_touches_nothing_is_ignored(string subject)
    {
        await using var server = await WebhookServer.StartAsync();

        using var response = await server.SendAsync($$$"""{"id":"1","subject":"{{{subject}}}","data":{}}""");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(server.Refresher.Calls);
    }

    [Theory]
    [InlineData("customer", "\"0198c1d2-0000-7000-8000-000000000001\"", "\"ours\"", 0)]
    [InlineData("customer", "\"0198c1d2-0000-7000-8000-000000000001\"", "\"theirs\"", 1)]
    [InlineData("customer", "\"0198c1d2-0000-7000-8000-000000000001\"", "\"\"", 1)]
    [InlineData("customer", "\"0198c1d2-0000-7000-8000-000000000001\"", "7", 1)]
    [InlineData("customer", "\"0198c1d2-0000-7000-8000-000000000001\"", "null", 1)]
    [InlineData("product", "3", "\"ours\"", 1)]
    public async Task An_account_whose_document_contains_the_change_is_not_read_again(
        string name, string id, string documents, int refreshes)
    {
        await using var server = await WebhookServer.StartAsync();

        using var response = await server.SendAsync(
            $$$"""{"id":"1","subject":"{{{name}}}_updated","data":{"{{{name}}}":{"id":{{{id}}}}},"documents":{{{documents}}}}""");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(refreshes, server.Refresher.Calls.Count);
    }

    [Fact]
    public async Task The_same_event_is_carried_out_once_until_it_is_forgotten()
    {
        await using var server = await WebhookServer.StartAsync();

        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(server, "evt_1"));
        Assert.Single(server.Refresher.Calls);

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(server, "evt_2"));
        server.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(server, "evt_1"));
        Assert.Equal(3, server.Refresher.Calls.Count);
    }

    [Fact]
    public async Task What_failed_is_sent_again_and_goes_on_where_it_stopped()
    {
        await using var server = await WebhookServer.StartAsync();
        server.Refresher.Instead = static _ => throw new HttpRequestException("The engine is away.");

        using var failed = await server.SendAsync(Product);
        server.Refresher.Instead = null;
        var again = await StatusAsync(server, "evt_1");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), failed.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.NoContent, again);
        Assert.Equal(2, server.Refresher.Progresses.Count);
        Assert.Same(server.Refresher.Progresses[0], server.Refresher.Progresses[1]);
    }

    [Fact]
    public async Task What_fails_for_good_is_told_from_what_is_away()
    {
        await using var server = await WebhookServer.StartAsync();

        server.Refresher.Instead = static _ => throw new StoreUnavailableException("away") { RetryAfter = TimeSpan.FromSeconds(2) };
        using var away = await server.SendAsync(Product);
        server.Refresher.Instead = static _ => throw new InvalidOperationException("The document is refused.");
        using var failed = await server.SendAsync(Product);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), away.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.DoesNotContain("refused", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_arrives_while_it_is_carried_out_is_not_carried_out_twice()
    {
        await using var server = await WebhookServer.StartAsync();
        var hold = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        server.Refresher.Instead = _ =>
        {
            begun.SetResult();
            return hold.Task;
        };

        var first = StatusAsync(server, "evt_1");
        await begun.Task;
        var second = await StatusAsync(server, "evt_1");
        hold.SetResult();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second);
        Assert.Equal(HttpStatusCode.NoContent, await first);
        Assert.Single(server.Refresher.Calls);
    }

    private static async Task<HttpStatusCode> StatusAsync(WebhookServer server, string id)
    {
        using var response = await server.SendAsync(Product, id);
        return response.StatusCode;
    }
}

using System.Net;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>Work that one attempt does not suffice for goes on in whichever process gets the next one.</summary>
public sealed class ContinuationTests
{
    private const string Tag = """{"id":"1","subject":"tag_updated","data":{"tag":{"id":12}}}""";

    [Fact]
    public async Task Another_process_goes_on_where_one_stopped()
    {
        var ledger = new MemoryLedger();
        await using var first = await WebhookServer.StartAsync(ledger);
        await using var second = await WebhookServer.StartAsync(ledger);
        first.Refresher.Reached = "4711";
        first.Refresher.Instead = static _ => throw new HttpRequestException("The engine is away.");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(first, 1));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(second, 2));

        var progress = Assert.Single(second.Refresher.Progresses);
        Assert.Equal((0, 1, "4711"), (progress.Keys, progress.Steps, progress.After));
    }

    [Fact]
    public async Task A_first_attempt_asks_nobody_how_far_it_is()
    {
        var ledger = new MemoryLedger();
        await using var server = await WebhookServer.StartAsync(ledger);

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(server, 1));
        Assert.Equal(0, ledger.Reads);
    }

    [Fact]
    public async Task What_is_not_done_in_time_is_told_from_a_receiver_that_is_away()
    {
        await using var server = await WebhookServer.StartAsync(new MemoryLedger());
        server.Refresher.Instead = static stop => Task.Delay(Timeout.Infinite, stop);

        using var answer = await server.SendAsync(Tag);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter?.Delta);
        Assert.Contains("NOT_FINISHED", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(WebhookServer server, int attempt)
    {
        using var response = await server.SendAsync(Tag, "evt_1", (WebhookHeaders.AttemptName, $"{attempt}"));
        return response.StatusCode;
    }
}

using System.Net.Http.Json;
using System.Text.Json;
using Kinow.ClientApi.Local.Tests.Http;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Local.Tests.Mock;

/// <summary>Failures and delays as clients see them.</summary>
public sealed class FaultyServerTests
{
    private const string Query = "{ cms { products(perPage: 1) { items { id } } } }";

    [Fact]
    public async Task Everything_fails_with_published_codes_where_all_shall()
    {
        await using var server = new StartedServer(new() { Mock = new() { Errors = 1 } });
        await server.StartAsync();
        var codes = new HashSet<string?>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await server.AskAsync(Query);
            var extensions = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions");
            Assert.True(extensions.GetProperty("retryAfter").GetInt32() > 0);
            codes.Add(extensions.GetProperty("code").GetString());
        }

        Assert.Equal(["RATE_LIMITED", "SERVICE_UNAVAILABLE"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_comes_when_its_time_has_passed()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var delay = TimeSpan.FromMilliseconds(200);
        await using var server = new StartedServer(new() { Mock = new() { Latency = new(delay, delay) } }, time);
        await server.StartAsync();
        using var page = await server.GetAsync("/health/live");
        Assert.True(page.IsSuccessStatusCode);

        var asked = server.AskAsync(Query);
        var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;
        await Task.Delay(20, patience);
        Assert.False(asked.IsCompleted);
        while (!asked.IsCompleted)
        {
            patience.ThrowIfCancellationRequested();
            time.Advance(delay);
            await Task.Yield();
        }

        using var answer = await asked;
        Assert.True(answer.IsSuccessStatusCode);
    }

    private sealed class StartedServer(LocalOptions options, TimeProvider? time = null) : LocalServer(options, time), IAsyncDisposable
    {
        public Task StartAsync() => InitializeAsync();

        public new async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Dispose();
        }
    }
}

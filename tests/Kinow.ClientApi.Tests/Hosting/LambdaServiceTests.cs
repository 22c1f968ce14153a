using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Sessions;
using Kinow.Lambda;
using Kinow.Lambda.Runtime;
using Kinow.TestSupport.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Tests.Hosting;

/// <summary>The service as Lambda runs it, over stores in memory.</summary>
public sealed class LambdaServiceTests : IAsyncLifetime
{
    private const int Aliases = 25;
    private const int AliasLength = 3_000;

    private RuntimeApiEmulator emulator = null!;
    private LambdaRuntime runtime = null!;
    private WebApplication service = null!;

    public async Task InitializeAsync()
    {
        emulator = await RuntimeApiEmulator.StartAsync();
        runtime = new(new LambdaOptions { RuntimeApi = emulator.Address });
        service = ClientApiHost.Build([], runtime, builder => builder.Services
            .AddDemoStores(7, 300, DateTimeOffset.UtcNow)
            .Configure<TokenOptions>(static tokens => tokens.AllowGeneratedKeys = true)
            .Configure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true));
        await service.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        runtime.Dispose();
        await emulator.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/live")]
    [InlineData("/api")]
    [InlineData("/a/b/c")]
    [InlineData("/api/live")]
    [InlineData("/v1")]
    [InlineData("/v1/q/Home")]
    public async Task Its_routes_are_found_under_every_base_path(string basePath)
    {
        foreach (var path in (string[])["/v1/graphql", "/graphql"])
        {
            var document = await InvokeAsync("POST", basePath, path, path, """{"query":"{ platform { name } }"}""");
            Assert.Equal((200, """{"data":{"platform":{"name":"Kinow Demo"}}}"""), (document.Status, document.Text));
            Assert.Equal(204, (await InvokeAsync("OPTIONS", basePath, path, path)).Status);
        }

        var entry = await InvokeAsync("GET", basePath, "/v1/q/Home", "/v1/q/{operation}");
        var location = entry.Headers.Single(static line => line.StartsWith("location: ", StringComparison.Ordinal))["location: ".Length..];
        Assert.StartsWith("../../v1/shared/Home?segment=1.", location, StringComparison.Ordinal);
        Assert.Equal((307, 200), (entry.Status, (await InvokeAsync("GET", basePath, "/v1/shared/Home", "/v1/shared/{operation}", null, location.Split('=')[1])).Status));
        Assert.Contains(
            "OPERATION_NOT_FOUND", (await InvokeAsync("GET", basePath, "/v1/q/x%2Fy", "/v1/q/{operation}")).Text, StringComparison.Ordinal);
        Assert.Equal(200, (await InvokeAsync("GET", basePath, "/health/live", "/health/{check}")).Status);
        var unknown = await InvokeAsync("GET", basePath, "/v1/q/..", "/v1/q/{operation}");
        Assert.Equal(404, unknown.Status);
        Assert.Contains("cache-control: no-store", unknown.Headers);
    }

    [Fact]
    public async Task An_empty_body_is_told_as_one()
    {
        foreach (var kind in HttpEvents.Kinds.Values)
        {
            foreach (var isBase64 in new[] { false, true })
            {
                var call = new HttpCall("POST", "/v1/graphql")
                {
                    Body = [],
                    IsBase64 = isBase64,
                    Headers = [("Content-Type", "application/json")],
                };
                var answer = HttpAnswer.From(await emulator.InvokeAsync(kind(call)));

                Assert.Equal(400, answer.Status);
                Assert.Contains("BAD_REQUEST", answer.Text, StringComparison.Ordinal);
                Assert.Contains("no body", answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    public async Task An_answer_larger_than_Lambda_takes_is_an_error_with_a_code(string? accept, string mediaType)
    {
        // The document is small; its answer repeats the aliases for each item.
        var names = string.Join(' ', Enumerable.Range(0, Aliases).Select(i => $"{new string('a', AliasLength)}{i}: name"));
        var body = JsonSerializer.Serialize(new { query = $"{{ cms {{ products(perPage: 100) {{ items {{ {names} }} }} }} }}" });
        var request = HttpCall.Post("/v1/graphql", body);
        request = request with
        {
            Headers = [.. request.Headers, ("Origin", "https://app.example"), .. accept is null ? [] : new[] { ("Accept", accept) }],
        };

        foreach (var kind in HttpEvents.Kinds.Values)
        {
            var answer = HttpAnswer.From(await emulator.InvokeAsync(kind(request)));

            Assert.Equal(413, answer.Status);
            Assert.StartsWith("""{"errors":[{"message":"The answer is larger than 6 MiB""", answer.Text, StringComparison.Ordinal);
            Assert.Contains("\"code\":\"RESPONSE_TOO_LARGE\"", answer.Text, StringComparison.Ordinal);
            Assert.Contains($"content-type: {mediaType}; charset=utf-8", answer.Headers);
            Assert.Contains("cache-control: no-store", answer.Headers);
            Assert.Contains("access-control-allow-origin: *", answer.Headers);
            Assert.DoesNotContain(answer.Headers, h => h.StartsWith("content-encoding", StringComparison.Ordinal));
        }

        // The next one is answered, and what a client compresses may be larger.
        Assert.Equal(200, (await InvokeAsync("GET", "", "/v1/segment", "/v1/segment")).Status);
        var compressed = request with { Headers = [.. request.Headers, ("Accept-Encoding", "gzip")] };
        Assert.Equal(200, HttpAnswer.From(await emulator.InvokeAsync(HttpEvents.Rest(compressed))).Status);
    }

    // What a host answers in the place of the service would be kept by a cache that keeps everything.
    [Fact]
    public async Task Where_the_host_answers_for_a_shared_answer_it_leads_to_the_entry()
    {
        await using var slow = await RuntimeApiEmulator.StartAsync();
        using var connection = new LambdaRuntime(new LambdaOptions { RuntimeApi = slow.Address, MaxResponseBytes = 24 * 1024 });
        await using var other = ClientApiHost.Build([], connection, builder => builder.Services
            .AddDemoStores(7, 300, DateTimeOffset.UtcNow)
            .Configure<TokenOptions>(static tokens => tokens.AllowGeneratedKeys = true)
            .Configure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true));
        await other.StartAsync();
        using var told = JsonDocument.Parse(
            HttpAnswer.From(await slow.InvokeAsync(HttpEvents.Rest(new HttpCall("GET", "/v1/segment")))).Text);
        var query = "segment=" + told.RootElement.GetProperty("segment").GetString();

        var kept = HttpAnswer.From(await slow.InvokeAsync(HttpEvents.Rest(new HttpCall("GET", "/v1/shared/Home") { Query = query })));
        var entry = HttpAnswer.From(await slow.InvokeAsync(HttpEvents.Rest(new HttpCall("GET", "/v1/q/Home") { Query = query })));

        Assert.Equal((307, 0, 413), (kept.Status, kept.Body.Length, entry.Status));
        Assert.Contains($"location: ../../v1/q/Home?{query}", kept.Headers);
        Assert.Contains("cache-control: private, no-store", kept.Headers);
    }

    private async Task<HttpAnswer> InvokeAsync(
        string method, string basePath, string path, string resource, string? body = null, string? segment = null) =>
        HttpAnswer.From(await emulator.InvokeAsync(JsonSerializer.Serialize(new
        {
            resource,
            path = basePath + path,
            httpMethod = method,
            multiValueQueryStringParameters = segment is null ? null : new { segment = new[] { segment } },
            multiValueHeaders = new Dictionary<string, string[]> { ["content-type"] = ["application/json"] },
            requestContext = new { path = basePath + path, stage = "live" },
            body,
        })));
}

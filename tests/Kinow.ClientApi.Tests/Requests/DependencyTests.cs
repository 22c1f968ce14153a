using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Operations;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Requests;

/// <summary>
/// Answers name all that they show: when every other item of the catalogue is named otherwise, whatever is registered answers the same.
/// Names end otherwise, so that lists stay in their order and searches find what they found.
/// </summary>
public sealed class DependencyTests : IAsyncLifetime
{
    private static readonly CatalogContent Content = GeneratedCatalog.Create(42, 150, Api.Now);

    private readonly HttpClient client = new();
    private readonly List<WebApplication> services = [];
    private DateTimeOffset? until;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        client.Dispose();
        foreach (var service in services) await service.DisposeAsync();
    }

    public static TheoryData<string> Operations() =>
    [
        .. JsonDocument.Parse(ManifestFile.Read()).RootElement.Items("operations")
            .Where(static operation => operation.Text("type") == "query").Select(static operation => operation.Text("name")!),
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_an_answer_does_not_name_may_change(string operation)
    {
        var (data, keys) = await AskAsync(Content, operation);
        var other = Change(Content, ItemKinds.Product, keys, static product => product with { Name = Changed(product.Name) });
        other = Change(other, ItemKinds.Category, keys, static category => category with { Name = Changed(category.Name) });
        other = Change(other, ItemKinds.Actor, keys, static person => person with { Name = person.Name + " changed" });
        other = Change(other, ItemKinds.Director, keys, static person => person with { Name = person.Name + " changed" });
        other = Change(other, ItemKinds.Channel, keys, static channel => channel with { Name = Changed(channel.Name) });
        other = Change(other, ItemKinds.Program, keys, static program => program with { Name = Changed(program.Name) });
        other = Change(other, ItemKinds.LiveEvent, keys, static match => match with { Name = Changed(match.Name) });
        Assert.Equal(data, (await AskAsync(other, operation)).Data);
    }

    [Fact]
    public async Task A_screen_depends_on_its_lists_and_on_all_that_they_show()
    {
        var (data, keys) = await AskAsync(Content, "Screen");
        Assert.Contains(keys, static key => key.StartsWith("product@", StringComparison.Ordinal) || key == "product");
        Assert.True(keys.Count(static key => key.StartsWith("product:", StringComparison.Ordinal)) > 10, data);
    }

    [Theory]
    [InlineData("LiveEvent", 80 * 60)]
    [InlineData("Channels", 60)]
    public async Task An_answer_ends_when_time_alone_changes_what_it_says(string operation, int seconds)
    {
        await AskAsync(Content, operation);
        Assert.Equal(Api.Now.AddSeconds(seconds), until);
    }

    [Fact]
    public async Task What_the_operator_says_of_an_event_ends_when_the_operator_says_so()
    {
        var said = Content.Of(ItemKinds.LiveEvent).Select(static item => item with { StateOverride = LiveState.Live });
        await AskAsync(Content.With(ItemKinds.LiveEvent, [.. said]), "LiveEvent");
        Assert.Null(until);
    }

    private static LocalizedText Changed(LocalizedText text)
    {
        var changed = new List<LocalizedValue>();
        foreach (var value in text.Values) changed.Add(value with { Value = value.Value + " changed" });
        return LocalizedText.Of([.. changed]);
    }

    private static CatalogContent Change<T>(CatalogContent content, ItemKind<T> kind, IReadOnlySet<string> keys, Func<T, T> change)
        where T : class => content.With(
            kind,
            [.. content.Of(kind).Select(item => keys.Contains(Dependency.Of(kind, kind.IdOf(item)).ToString()) ? item : change(item))]);

    private async Task<(string Data, IReadOnlySet<string> Keys)> AskAsync(CatalogContent content, string name)
    {
        var service = await StartAsync(content);
        var operation = JsonDocument.Parse(ManifestFile.Read()).RootElement.Items("operations").First(found => found.Text("name") == name);
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Urls.Single() + ClientApiEndpoints.GraphQL)
        {
            Content = new StringContent(
                $$"""{"documentId":"{{operation.Text("id")}}","variables":{{OperationVariables.Json()}}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Report", "dependencies");
        request.Headers.Add("CloudFront-Viewer-Country", "FR");
        using var response = await client.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var root = answer.RootElement;

        // What was refused before it began depends on nothing.
        if (!root.TryGetProperty("data", out var data)) return (root.GetRawText(), ImmutableHashSet<string>.Empty);
        var dependencies = root.GetProperty("extensions").GetProperty("dependencies");
        until = dependencies.Text("until") is { } end ? DateTimeOffset.Parse(end, CultureInfo.InvariantCulture) : null;
        var keys = dependencies.GetProperty("keys");
        var named = keys.EnumerateArray().Select(static key => key.GetString()!).ToImmutableHashSet();
        Assert.Contains("settings", named);
        var errors = root.TryGetProperty("errors", out var found) ? found.GetRawText() : "";
        return (data.GetRawText() + errors, named);
    }

    private async Task<WebApplication> StartAsync(CatalogContent content)
    {
        var clock = new FakeTimeProvider(Api.Now);
        var service = ClientApiHost.Build(["--urls", "http://127.0.0.1:0"], null, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services
                .AddDemoStores(7, 20, Api.Now)
                .AddSingleton<TimeProvider>(clock)
                .AddSingleton<ICatalogStore>(new TrackedCatalogStore(new EmbeddedCatalogStore(content)))
                .PostConfigure<GraphQLHttpOptions>(static http => http.DependencyReports = true)
                .PostConfigure<RateLimitOptions>(static limits => limits.CountsRequests = false)
                .PostConfigure<TokenOptions>(static tokens => tokens.AllowGeneratedKeys = true)
                .PostConfigure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true);
        });
        await service.StartAsync();
        services.Add(service);
        return service;
    }
}

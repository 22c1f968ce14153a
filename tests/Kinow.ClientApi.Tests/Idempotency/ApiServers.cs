using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Idempotency;

/// <summary>Two processes of the service over the same stores, reached by HTTP.</summary>
internal sealed class ApiServers : IAsyncDisposable
{
    private readonly List<WebApplication> applications = [];
    private readonly HttpClient client = new();

    private readonly CatalogContent content;

    private readonly string limits;

    private ApiServers(IExpiringStore keys, FakeTimeProvider clock, CatalogContent content, string limits, User[] users)
    {
        (Keys, Clock, this.content, this.limits) = (new(keys), clock, content, limits);
        Accounts = new([.. users.Select(static user => (user, new Credential(user.Id, user.Profile.Email, "")))], Clock);
        Bus = new(Accounts);
    }

    public FakeTimeProvider Clock { get; }

    public EmbeddedAccountStore Accounts { get; }

    public RecordingBus Bus { get; }

    public FailingKeyStore Keys { get; }

    public static Task<ApiServers> StartAsync(params User[] users)
    {
        var clock = new FakeTimeProvider(Api.Now);
        return StartAsync(new EmbeddedExpiringStore(clock), clock, users);
    }

    public static Task<ApiServers> StartAsync(IExpiringStore keys, FakeTimeProvider clock, params User[] users) =>
        StartAsync(keys, clock, Api.Content, users);

    public static Task<ApiServers> StartAsync(IExpiringStore keys, FakeTimeProvider clock, CatalogContent content, params User[] users) =>
        StartAsync(keys, clock, content, "", users);

    /// <param name="limits">The quotas; empty to count no requests.</param>
    public static async Task<ApiServers> StartAsync(
        IExpiringStore keys, FakeTimeProvider clock, CatalogContent content, string limits, params User[] users)
    {
        var servers = new ApiServers(keys, clock, content, limits, users);
        for (var i = 0; i < 2; i++)
        {
            var application = ClientApiHost.Build(["--urls", "http://127.0.0.1:0"], null, servers.AddStores);
            await application.StartAsync();
            servers.applications.Add(application);
        }

        return servers;
    }

    /// <summary>An access token that is valid now.</summary>
    public string TokenOf(User user) => Api.Generated.TokenOf(user.Id, at: Clock.GetUtcNow());

    /// <summary>Where one of the two listens.</summary>
    public string UrlOf(int server) => applications[server].Urls.Single();

    /// <summary>Sends an operation to one of the two.</summary>
    public async Task<Reply> SendAsync(string query, object? variables = null, string? key = null, string? token = null, int server = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, UrlOf(server) + ClientApiEndpoints.GraphQL)
        {
            Content = new StringContent(
                JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var response = await client.SendAsync(request);
        return new(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.Contains("Idempotency-Replayed"),
            response.Headers.RetryAfter?.Delta);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        foreach (var application in applications) await application.DisposeAsync();
    }

    private void AddStores(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ICatalogStore>(new EmbeddedCatalogStore(content))
            .AddSingleton<IUserStore>(Accounts)
            .AddSingleton<ICredentialStore>(Accounts.Credentials)
            .AddSingleton<IIdentityStore>(Accounts.Identities)
            .AddSingleton<ISessionStore>(Accounts.Sessions)
            .AddSingleton<IExpiringStore>(Keys)
            .AddSingleton<IAccountHistory>(Accounts.History)
            .AddSingleton<ICommandBus>(Bus)
            .PostConfigure<RateLimitOptions>(options => (options.Configuration, options.CountsRequests) = (limits, limits.Length > 0))
            .PostConfigure<TokenOptions>(static tokens => tokens.Keys = TestKeys.First)
            .PostConfigure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true);
    }
}

using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
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
/// Whoever asks for whatever is registered gets the same from a service that remembers answers as from one that does not, in whichever
/// order all of them ask. Time stands still, so nothing that is remembered is over.
/// </summary>
public sealed class AnswerMemoryTests : IAsyncLifetime
{
    private static readonly User[] Users =
    [
        .. GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now).Select(static account => account.User)
            .Where(static user => user.Active).Take(3),
    ];

    private readonly List<WebApplication> services = [];
    private readonly HttpClient client = new();
    private CountingStore remembering = null!;
    private CountingStore forgetful = null!;

    public async Task InitializeAsync()
    {
        remembering = await StartAsync(static _ => { });
        forgetful = await StartAsync(static options => options.Answers.MaxAge = TimeSpan.Zero);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        foreach (var service in services) await service.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_gets_what_is_anothers()
    {
        var requests = (
            from operation in JsonDocument.Parse(ManifestFile.Read()).RootElement.Items("operations")
            where operation.Text("type") == "query"
            from caller in Callers()
            from isShared in new[] { false, true }
            select (Id: operation.Text("id")!, Name: operation.Text("name")!, Caller: caller, IsShared: isShared)).ToArray();
        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, name, caller, isShared) in requests.Concat(requests.Reverse()))
        {
            var expected = await SendAsync(services[1], id, caller, isShared);
            Assert.Equal(expected, await SendAsync(services[0], id, caller, isShared));
            answers.Add(name + expected);
        }

        // Callers do differ, and what they share was made once.
        Assert.InRange(answers.Count, 100, requests.Length);
        Assert.InRange(remembering.Calls.Count, 1, forgetful.Calls.Count * 3 / 4);
    }

    private static IEnumerable<(string Name, string Value)[]> Callers()
    {
        yield return [];
        (string, string, string)[] places = [("FR", "fr", "EUR"), ("US", "en", "USD"), ("BE", "nl", "EUR"), ("FR", "fr-CH", "EUR")];
        foreach (var (country, language, currency) in places)
            yield return [("CloudFront-Viewer-Country", country), ("Accept-Language", language), ("X-Currency", currency)];
        foreach (var app in new[] { "ios/5.2.1", "tizen/1.0" }) yield return [("CloudFront-Viewer-Country", "FR"), ("X-App-Build", app)];
        foreach (var groups in new[] { GroupSet.Of([1]), GroupSet.Of([1, 2]) })
            yield return [("CloudFront-Viewer-Country", "FR"), ("group", Api.Generated.Services.GroupTokens.Write(groups, Api.Now)!)];
        foreach (var user in Users)
        {
            yield return
            [
                ("CloudFront-Viewer-Country", "FR"),
                ("Authorization", "Bearer " + Api.Generated.TokenOf(user.Id, groups: GroupSet.Of(user.GroupIds))),
            ];
        }
    }

    private static object Variables => new
    {
        id = "1",
        query = "river",
        platform = "IOS",
        build = "5.2.1",
        text = "riv",
        slug = "home",
        place = "TOP",
        ids = new[] { "1", "2" },
        product = Sample.VisibleTitle((_, _) => true).Id,
    };

    private async Task<string> SendAsync(WebApplication service, string id, (string Name, string Value)[] caller, bool isShared)
    {
        var url = service.Urls.Single();
        var group = caller.FirstOrDefault(static header => header.Name == "group").Value;
        var variables = JsonSerializer.Serialize(Variables);
        using var request = isShared
            ? new HttpRequestMessage(
                HttpMethod.Get, $"{url}/v1/q/{id}?variables={Uri.EscapeDataString(variables)}{(group is null ? "" : "&group=" + group)}")
            : new HttpRequestMessage(HttpMethod.Post, url + ClientApiEndpoints.GraphQL)
            {
                Content = new StringContent(
                    $$"""{"documentId":"{{id}}","variables":{{variables}}}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            };
        foreach (var (name, value) in caller.Where(static header => header.Name != "group"))
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        var vary = string.Join(", ", response.Headers.Vary);
        return $"{(int)response.StatusCode} {response.Headers.CacheControl} {vary} {await response.Content.ReadAsStringAsync()}";
    }

    private async Task<CountingStore> StartAsync(Action<GraphQLHttpOptions> configure)
    {
        var clock = new FakeTimeProvider(Api.Now);
        var accounts = new EmbeddedAccountStore(
            [.. Users.Select(static user => (user, new Credential(user.Id, user.Profile.Email, "")))], clock);
        var store = new CountingStore(new EmbeddedCatalogStore(Api.Content));
        var service = ClientApiHost.Build(["--urls", "http://127.0.0.1:0"], null, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services
                .AddSingleton<TimeProvider>(clock)
                .AddSingleton<ICatalogStore>(store)
                .AddSingleton<IUserStore>(accounts)
                .AddSingleton<ICredentialStore>(accounts.Credentials)
                .AddSingleton<IIdentityStore>(accounts.Identities)
                .AddSingleton<ISessionStore>(accounts.Sessions)
                .AddSingleton<IExpiringStore>(new EmbeddedExpiringStore(clock))
                .AddSingleton<IAccountHistory>(accounts.History)
                .AddSingleton<ICommandBus>(accounts)
                .PostConfigure(configure)
                .PostConfigure<RateLimitOptions>(static limits => limits.CountsRequests = false)
                .PostConfigure<TokenOptions>(static tokens => tokens.Keys = Api.Generated.Tokens.Keys)
                .PostConfigure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true);
        });
        await service.StartAsync();
        services.Add(service);
        return store;
    }
}

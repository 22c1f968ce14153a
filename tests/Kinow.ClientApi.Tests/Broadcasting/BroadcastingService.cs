using System.Text.Json;
using Kinow.ClientApi.Broadcasting;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Tests.Support;
using Kinow.TestSupport.AppSync;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Tests.Broadcasting;

/// <summary>The service as it is deployed, with one event of the catalogue that is broadcast to televisions in France.</summary>
internal sealed class BroadcastingService : IAsyncDisposable
{
    private const string List = """
        [{
          "operation": "LiveEvent", "variables": [{ "id": "1" }],
          "countries": ["FR"], "languages": ["fr"], "currencies": ["EUR"], "devices": ["TELEVISION"]
        }]
        """;

    private static readonly LanguageCode French = LanguageCode.Parse("fr");

    private readonly RunningService service;

    private BroadcastingService(RunningService service) => this.service = service;

    public HttpClient Client { get; } = new();

    /// <param name="server">Where it publishes.</param>
    /// <param name="expiring">What it shares with other processes; null for a store of its own.</param>
    public static async Task<BroadcastingService> StartAsync(AppSyncServer server, IExpiringStore? expiring = null)
    {
        var variables = new Dictionary<string, string>
        {
            ["KINOW_BROADCAST"] = $"appsync:{AppSyncServer.Region}",
            ["KINOW_BROADCAST_PUBLISH"] = server.Publish.AbsoluteUri,
            ["KINOW_BROADCAST_PUBLISH_KEY"] = AppSyncServer.PublishKey,
            ["KINOW_BROADCAST_SUBSCRIBE"] = server.Subscribe.AbsoluteUri,
            ["KINOW_BROADCAST_SUBSCRIBE_KEY"] = AppSyncServer.SubscribeKey,
            ["KINOW_BROADCASTS"] = List,
        };
        var service = await RunningService.StartAsync(
            [],
            static http =>
            {
                http.Answers.MaxAge = TimeSpan.Zero;
                http.Live.CheckInterval = http.Live.MinInterval = TimeSpan.FromMilliseconds(10);

                // The store in memory tells of no change.
                http.Live.RefreshInterval = TimeSpan.FromMilliseconds(30);
            },
            time: new ShiftedTime(Api.Now),
            add: services =>
            {
                if (expiring is not null) services.AddSingleton(expiring);
                services.AddBroadcasts(StoreSettings.From(variables.GetValueOrDefault), publishes: true);
            });
        var broadcasting = new BroadcastingService(service);
        broadcasting.Client.BaseAddress = new(service.Url);
        return broadcasting;
    }

    /// <summary>What a television is told of its segment.</summary>
    public async Task<JsonElement> SegmentAsync(string country = "FR", string app = "tizen/1.0")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/segment");
        request.Headers.Add("CloudFront-Viewer-Country", country);
        request.Headers.Add("Accept-Language", "fr");
        request.Headers.Add("X-App-Build", app);
        using var response = await Client.SendAsync(request);
        return JsonSerializer.Deserialize<JsonElement>(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    /// <summary>Fetches what is at an address that the route of segments tells.</summary>
    public async Task<(string Text, string Tag)> FetchAsync(string url)
    {
        using var response = await Client.GetAsync(new Uri(new(Client.BaseAddress!, "/v1/segment"), url));
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadAsStringAsync(), response.Headers.ETag!.Tag);
    }

    /// <summary>Gives the event another name and description.</summary>
    public void Rename(string name, string? description = null)
    {
        LiveEvent[] events = [.. Api.Content.Of(ItemKinds.LiveEvent).Select(shown => shown.Id != 1 ? shown : shown with
        {
            Name = LocalizedText.Of(French, name),
            Description = LocalizedText.Of(French, description ?? ""),
        })];
        service.Store.Replace(new EmbeddedCatalogStore(Api.Content.With(ItemKinds.LiveEvent, [.. events])));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await service.DisposeAsync();
    }
}

using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Viewings;

/// <summary>The screens of one account that has bought two films, on a platform with a limit.</summary>
internal sealed class Screens
{
    public const string Watch = "query($id: ID!, $session: ID, $device: ID) { cms { video(id: $id) { accessInfo { reason streaming download "
        + "maximumViewing expires } player(session: $session, device: $device) { sessionId url startAt } } } }";

    public const string Beat = "mutation($s: ID!, $p: Int!, $e: Boolean! = false) { playerHeartbeat(session: $s, position: $p, ended: $e) "
        + "{ stopped reason nextBeatSeconds position } }";

    public const string Current = "{ user { id currentViews { sessionId since video { id } device { fingerprint } } } }";

    private static readonly Product[] Films =
    [
        .. Api.Content.Products.Where(static p => Sample.IsVisible(p) && p.Window.To is null && p.Geolocation == GeolocationRule.None
            && p.Extension is ProductTvod { Videos: [{ Active: true, Free: false, Filename: not null } film] }
            && film is { DateFrom: null, DateTo: null, LanguageFilter: null, Duration: > 600 } && film.Geolocation == GeolocationRule.None)
            .OrderByDescending(static p => Sample.Title(p).Videos[0].Download).Take(3),
    ];

    public Screens(ViewingSettings settings, params ProductAccess[] accesses)
    {
        User = Sample.Owner([.. accesses.Length > 0 ? accesses : Films.Select(AccessTo)]) with
        {
            Devices = [new() { Id = Guid.CreateVersion7(Api.Now), Fingerprint = "tv", DateAdd = Api.Now, DateUpd = Api.Now }],
        };
        Store = new(new EmbeddedExpiringStore(Clock));
        Api = new(
            ContentWith(settings),
            new() { Errors = new ClientApiErrorDescriber(NullLogger<LoggingErrorDescriber>.Instance) },
            [(User, new Credential(User.Id, User.Profile.Email, ""))],
            expiring: Store,
            time: Clock);
    }

    public static Video First { get; } = Sample.Title(Films[0]).Videos[0];

    public static Video Second { get; } = Sample.Title(Films[1]).Videos[0];

    public static Video Third { get; } = Sample.Title(Films[2]).Videos[0];

    public FakeTimeProvider Clock { get; } = new(Api.Now);

    public SpyingStore Store { get; }

    public Api Api { get; }

    public User User { get; }

    public Caller Caller => Api.SignedIn(User) with { At = Clock.GetUtcNow() };

    public static ProductAccess AccessTo(Product film) =>
        new() { Id = film.Id, Type = ProductType.Tvod, ProductId = film.Id, DateAdd = Api.Now.AddDays(-1) };

    public static ProductAccess AccessTo(Video film) => AccessTo(Films.Single(product => product.Id == film.ProductId));

    public static CatalogContent ContentWith(ViewingSettings settings) =>
        Api.Content with { Settings = Api.Content.Settings with { Viewings = settings } };

    public Task<Answer> AskAsync(Video film, string? session = null, Guid? device = null) =>
        Api.SendAsync(Watch, new { id = film.Id, session, device }, Caller);

    /// <summary>Begins a viewing.</summary>
    /// <returns>Its session.</returns>
    public async Task<string> PlayAsync(Video film, string? session = null, Guid? device = null) =>
        (await AskAsync(film, session, device)).Data.Text("cms.video.player.sessionId")!;

    public Task<Answer> SendBeatAsync(string session, int position, bool ended = false) =>
        Api.SendAsync(Beat, new { s = session, p = position, e = ended }, Caller);

    public async Task<JsonElement> BeatAsync(string session, int position, bool ended = false) =>
        (await SendBeatAsync(session, position, ended)).Data.At("playerHeartbeat");

    public async Task<JsonElement[]> CurrentAsync() =>
        (await Api.DataAsync(Current, caller: Caller)).Items("user.currentViews");
}

using System.Security.Cryptography;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kinow.ClientApi.Tests.Playback;

/// <summary>What licences are asked for with, as a licence server sees it: with a library of others.</summary>
public sealed class DrmTests : IDisposable
{
    private const string Drm = "{ sessionId expires drm { system licenseUrl certificateUrl token } }";

    private const string Query =
        "query($id: ID!, $f: PlayerFormat! = DASH, $d: ID) { cms { video(id: $id) { player(format: $f, device: $d) " + Drm + " } } }";

    private static readonly Product Film = Sample.VisibleTitle(static (p, t) =>
        p.Window.To is null && p.Window.IsPublishedAt(Api.Now) && p.Geolocation == GeolocationRule.None
        && t.Videos is [{ Active: true, Free: false, Download: true, DateFrom: null, DateTo: null, LanguageFilter: null }]);

    private static readonly Video Video = Sample.Title(Film).Videos[0];

    private static readonly ProductAccess Bought = new() { Id = 5, Type = ProductType.Tvod, ProductId = Film.Id, Quality = AccessModeQuality.Sd };

    private readonly ECDsa first = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa second = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_is_for_one_server_and_one_viewing_and_ends_with_its_addresses(bool isSecret)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var key = isSecret ? $$"""{"id":"one","secret":"{{Convert.ToHexStringLower(secret)}}"}""" : KeyOf("one", first);
        SecurityKey known = isSecret ? new SymmetricSecurityKey(secret) { KeyId = "one" } : PublicKeyOf("one", first);
        var device = new Device { Id = Guid.CreateVersion7(Api.Now), Fingerprint = "x", Os = "Linux", DateAdd = Api.Now, DateUpd = Api.Now };
        var user = Sample.Owner(Bought with { DateExp = Api.Now.AddSeconds(90.7) }) with { Devices = [device] };
        var player = await PlayerAsync(ApiWith(key), user, device.Id);

        Assert.Equal(["WIDEVINE", "PLAYREADY"], player.Items("drm").Select(static entry => entry.Text("system")));
        foreach (var entry in player.Items("drm"))
        {
            var token = await VerifyAsync(entry, [known]);
            Assert.Equal(isSecret ? "HS256" : "ES256", token.Alg);
            Assert.Equal(user.Id.ToString(), token.Subject);
            Assert.Equal(player.Text("sessionId"), token.GetClaim("sid").Value);
            Assert.Equal(device.Id.ToString(), token.GetClaim("device").Value);
            Assert.Equal(Video.Id.ToString(null, null), token.GetClaim("video").Value);
            Assert.Equal(entry.Text("system"), token.GetClaim("system").Value);
            Assert.Equal(["AUDIO", "SD"], token.Claims.Where(static claim => claim.Type == "tracks").Select(static claim => claim.Value));
            Assert.Equal((Api.Now.UtcDateTime, Api.Now.AddSeconds(90).UtcDateTime), (token.IssuedAt, token.ValidTo));
        }

        Assert.Distinct(player.Items("drm").Select(static entry => new JsonWebToken(entry.Text("token")).Id));
    }

    [Fact]
    public async Task No_other_server_takes_a_token_and_nobody_after_its_end()
    {
        var entry = (await PlayerAsync(ApiWith(KeyOf("one", first)), Sample.Owner(Bought))).At("drm.0");
        await VerifyAsync(entry, [PublicKeyOf("one", first)]);
        Assert.False(await AcceptsAsync(entry.Text("token")!, "https://licence.example.com/other", Api.Now, [PublicKeyOf("one", first)]));
        Assert.False(await AcceptsAsync(entry.Text("token")!, entry.Text("licenseUrl")!, Api.Now.AddMinutes(5), [PublicKeyOf("one", first)]));
        Assert.False(await AcceptsAsync(entry.Text("token")!, entry.Text("licenseUrl")!, Api.Now, [PublicKeyOf("one", second)]));
    }

    [Fact]
    public async Task Keys_change_and_no_play_is_refused()
    {
        var user = Sample.Owner(Bought);
        SecurityKey[] known = [PublicKeyOf("old", first), PublicKeyOf("new", second)];
        var before = (await PlayerAsync(ApiWith(KeyOf("old", first)), user)).At("drm.0");
        var after = (await PlayerAsync(ApiWith($"{KeyOf("new", second)},{KeyOf("old", first)}"), user)).At("drm.0");
        Assert.Equal("old", (await VerifyAsync(before, known)).Kid);
        Assert.Equal("new", (await VerifyAsync(after, known)).Kid);
    }

    [Fact]
    public async Task Systems_follow_format_and_device()
    {
        var api = ApiWith(KeyOf("one", first));
        Assert.Equal(["WIDEVINE", "FAIRPLAY"], await SystemsAsync(api, "HLS", null));
        Assert.Equal(["FAIRPLAY"], await SystemsAsync(api, "HLS", "tvOS 26.1"));
        Assert.Equal(["WIDEVINE"], await SystemsAsync(api, "HLS", "Android 16"));
        Assert.Equal(["WIDEVINE", "PLAYREADY"], await SystemsAsync(api, "DASH", "Windows 11"));
        Assert.Equal(["WIDEVINE", "PLAYREADY"], await SystemsAsync(api, "DASH", "iPadOS"));
        Assert.Equal(["WIDEVINE", "PLAYREADY"], await SystemsAsync(api, "DASH", "Plan 9"));
        var player = await PlayerAsync(api, Sample.Owner(Bought), format: "HLS");
        Assert.Equal("https://licence.example.com/fps.cer", player.Text("drm.1.certificateUrl"));
        Assert.Equal(JsonValueKind.Null, player.At("drm.0.certificateUrl").ValueKind);
    }

    [Fact]
    public async Task Where_nothing_is_encrypted_there_is_none()
    {
        Assert.Equal(JsonValueKind.Null, (await PlayerAsync(Api.Generated, Sample.Owner(Bought))).At("drm").ValueKind);
        var plain = await PlayerAsync(ApiWith(KeyOf("one", first)), Sample.Owner(Bought), format: "MP4");
        Assert.Equal(JsonValueKind.Null, plain.At("drm").ValueKind);
        var extracts = await ApiWith(KeyOf("one", first)).DataAsync("{ cms { extracts(perPage: 5) { items { player { drm { token } } } } } }");
        Assert.All(extracts.Items("cms.extracts.items"), static extract => Assert.Equal(JsonValueKind.Null, extract.At("player.drm").ValueKind));
    }

    [Theory]
    [InlineData("""{"keys":[],"systems":{}}""", "no drm key")]
    [InlineData("""{"keys":[@],"systems":{}}""", "no system")]
    [InlineData("""{"keys":[{"id":"a","secret":"topsecret"}],"systems":{}}""", "32 bytes")]
    [InlineData("""{"keys":[{"id":"a","secret":"0011"}],"systems":{}}""", "32 bytes")]
    [InlineData("""{"keys":[{"id":"a","pem":"topsecret"}],"systems":{}}""", "P-256")]
    [InlineData("""{"keys":[@],"systems":{"CLEARKEY":{"licenseUrl":"https://l.example.com","formats":["HLS"]}}}""", "WIDEVINE")]
    [InlineData("""{"keys":[@],"systems":{"WIDEVINE":{"licenseUrl":"http://l.example.com","formats":["HLS"]}}}""", "https")]
    [InlineData("""{"keys":[@],"systems":{"WIDEVINE":{"licenseUrl":"https://l.example.com","formats":["FLV"]}}}""", "formats")]
    [InlineData("""{"keys":[@],"systems":{"FAIRPLAY":{"licenseUrl":"https://l.example.com","formats":["HLS"]}}}""", "certificateUrl")]
    public void What_cannot_be_meant_is_refused_without_a_word_of_the_keys(string drm, string reason)
    {
        var text = drm.Replace("@", KeyOf("one", first), StringComparison.Ordinal);
        var refused = Assert.Throws<FormatException>(() => Kinow.ClientApi.Playback.PlaybackSettings.Of(new() { Configuration = ProtectedMedia.WithDrm(text) }));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", refused.ToString(), StringComparison.Ordinal);
    }

    private static string KeyOf(string id, ECDsa key) =>
        $$"""{"id":"{{id}}","pem":"{{key.ExportPkcs8PrivateKeyPem().ReplaceLineEndings("\\n")}}"}""";

    private static ECDsaSecurityKey PublicKeyOf(string id, ECDsa key) =>
        new(ECDsa.Create(key.ExportParameters(includePrivateParameters: false))) { KeyId = id };

    private static Api ApiWith(string keys) => new(Api.Content, playback: new() { Configuration = ProtectedMedia.With(keys) });

    private static async Task<JsonElement> PlayerAsync(Api api, User user, Guid? device = null, string format = "DASH") =>
        (await api.DataAsync(Query, new { id = Video.Id, f = format, d = device }, new() { User = user })).At("cms.video.player");

    private static async Task<string[]> SystemsAsync(Api api, string format, string? os)
    {
        var device = new Device { Id = Guid.CreateVersion7(Api.Now), Fingerprint = "x", Os = os, DateAdd = Api.Now, DateUpd = Api.Now };
        var player = await PlayerAsync(api, Sample.Owner(Bought) with { Devices = [device] }, device.Id, format);
        return [.. player.Items("drm").Select(static entry => entry.Text("system")!)];
    }

    private static async Task<JsonWebToken> VerifyAsync(JsonElement entry, SecurityKey[] keys)
    {
        Assert.True(await AcceptsAsync(entry.Text("token")!, entry.Text("licenseUrl")!, Api.Now, keys));
        return new(entry.Text("token"));
    }

    private static async Task<bool> AcceptsAsync(string token, string server, DateTimeOffset at, SecurityKey[] keys)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new()
        {
            ValidIssuer = "shop",
            ValidAudience = server,
            IssuerSigningKeys = keys,
            TryAllIssuerSigningKeys = false,
            ClockSkew = TimeSpan.Zero,
            LifetimeValidator = (_, expires, _, _) => expires > at.UtcDateTime,
        });
        return result.IsValid;
    }
}

using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Contract;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Authorization;

/// <summary>Everybody who may ask, over one API: two accounts of the same kind, and whoever is none of them.</summary>
internal sealed class Callers
{
    /// <summary>How many they are.</summary>
    public const int Count = 7;

    private const int OtherNumber = 10; // of the generated accounts: the first that has some of everything

    private Callers(Api api, (string Name, string? Token)[] all) => (Api, All) = (api, all);

    /// <summary>A video that the first account has got, and the second has not.</summary>
    public string Video { get; private set; } = "";

    /// <summary>A code that a television shows.</summary>
    public string Code { get; private set; } = "";

    public static (User User, Credential Credential) Owner { get; } = MutationErrors.Furnish(OtherNumber + 1);

    public static (User User, Credential Credential) Other { get; } = MutationErrors.Furnish(OtherNumber);

    public Api Api { get; }

    /// <summary>The columns of the table: who asks, and with which access token.</summary>
    public (string Name, string? Token)[] All { get; }

    public static async Task<Callers> CreateAsync()
    {
        var api = new Api(
            Api.Content,
            accounts: [Owner, Other],
            expiring: await MutationErrors.PlayAsync(Owner.User),
            identities: MutationErrors.Service.Configuration,
            playback: new() { Configuration = ProtectedMedia.Configuration });
        var callers = new Callers(api,
        [
            ("no session", null),
            ("anonymous", api.TokenOf(Guid.CreateVersion7(Api.Now), anonymous: true)),
            ("user", (await api.OpenAsync(Owner.User)).Token),
            ("other user", (await api.OpenAsync(Other.User)).Token),
            ("other profile", (await api.OpenAsync(Owner.User, Owner.User.Profiles[0].Id)).Token),
            ("expired", api.TokenOf(Owner.User.Id, at: Api.Now.AddDays(-1))),
            ("other platform", TokenOfPlatform(2)),
        ]);
        callers.Video = (await callers.GotAsync(2)).Except(await callers.GotAsync(3)).First();
        callers.Code = (await api.DataAsync("mutation { requestSignInCode { code } }")).Text("requestSignInCode.code")!;
        return callers;
    }

    /// <summary>What a caller is answered, as JSON; the code alone where the whole request is refused.</summary>
    public async Task<(string Outcome, string Body)> AskAsync(string query, string? token, string[] way)
    {
        try
        {
            var body = (await Api.SendAsync(query, caller: new() { Token = token })).Body;
            return (OutcomeOf(body, way), body.GetRawText());
        }
        catch (GraphQLException refused)
        {
            return (refused.Code, refused.Code);
        }
    }

    private async Task<IEnumerable<string>> GotAsync(int caller)
    {
        const string query = "{ user { videos(perPage: 100) { items { id accessInfo { reason streaming } } } } }";
        var data = await Api.DataAsync(query, caller: new() { Token = All[caller].Token });
        return from video in data.GetProperty("user").GetProperty("videos").GetProperty("items").EnumerateArray()
               let access = video.GetProperty("accessInfo")
               where access.GetProperty("streaming").GetBoolean() && access.GetProperty("reason").GetString() != "FREE"
               select video.GetProperty("id").GetString()!;
    }

    private static string OutcomeOf(JsonElement body, string[] way) =>
        body.TryGetProperty("data", out var data) && Reaches(data, way) ? "answer"
        : body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString()!
        : "null";

    // Of the items of a list one is enough.
    private static bool Reaches(JsonElement value, ReadOnlySpan<string> way)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return false;
            case JsonValueKind.Array when way.Length > 0:
                foreach (var item in value.EnumerateArray())
                {
                    if (Reaches(item, way)) return true;
                }

                return false;
            case JsonValueKind.Object when way.Length > 0:
                return value.TryGetProperty(way[0], out var next) && Reaches(next, way[1..]);
            default:
                return true;
        }
    }

    private static string TokenOfPlatform(long platform)
    {
        var options = new TokenOptions { Keys = TestKeys.First, Issuer = TokenOptions.IssuerOf(platform) };
        var token = new AccessToken(Owner.User.Id, Guid.CreateVersion7(Api.Now), false, Api.Now + options.AccessLifetime);
        return new AccessTokenWriter(TestKeys.RingOf(options), options).Write(token, Api.Now);
    }
}

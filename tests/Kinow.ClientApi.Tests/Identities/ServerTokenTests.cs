using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>Sessions that a trusted server opens.</summary>
public sealed class ServerTokenTests
{
    private const string Send = "mutation($t: String!) { signin(kinowToken: $t) { accessToken refreshToken anonymous user { id } } }";

    private static readonly byte[] Secret = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] Next = RandomNumberGenerator.GetBytes(48);

    private static readonly string Configuration = new JsonObject
    {
        ["servers"] = new JsonObject
        {
            ["keys"] = new JsonArray(
                new JsonObject { ["id"] = "shop", ["secret"] = Convert.ToHexStringLower(Secret) },
                new JsonObject { ["id"] = "next", ["secret"] = Convert.ToHexString(Next) }),
        },
    }.ToJsonString();

    private static readonly (User User, Credential Credential) Owner = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];

    private readonly Api api = new(Api.Content, accounts: [Owner], identities: Configuration, time: new FakeTimeProvider(Api.Now));

    private static string UserId => Owner.User.Id.ToString("D");

    [Fact]
    public async Task A_token_opens_one_session()
    {
        var token = Sign(Claims());
        var session = (await api.DataAsync(Send, new { t = token })).At("signin");

        Assert.Equal((UserId, JsonValueKind.Null), (session.Text("user.id"), session.At("anonymous").ValueKind));
        (await api.SendAsync(Send, new { t = token })).Error("INVALID_CREDENTIALS");
        _ = (await api.SendAsync(Send, new { t = Sign(Claims(static claims => claims["jti"] = "another one"), "next", Next) })).Data;
    }

    [Fact]
    public async Task Of_many_who_have_a_token_one_gets_in()
    {
        var token = Sign(Claims());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => api.SendAsync(Send, new { t = token }))));
        Assert.Single(answers, static answer => answer.Errors.Count == 0);
    }

    [Fact]
    public async Task The_anonymous_session_of_the_request_becomes_the_accounts()
    {
        var anonymous = (await api.DataAsync("mutation { signin { accessToken refreshToken } }")).At("signin");
        await api.DataAsync(Send, new { t = Sign(Claims()) }, new() { Token = anonymous.Text("accessToken") });
        var answer = await api.SendAsync(
            "mutation($t: String!) { signin(refreshToken: $t) { expiresIn } }", new { t = anonymous.Text("refreshToken") });
        answer.Error("UNAUTHENTICATED");
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "aud", "\"kinow:platform:2\"" },
        { "aud", "[\"kinow:platform:1\"]" },
        { "aud", "\"kinow:client-api:v1\"" },
        { "sub", "\"0199d5c8-0000-7000-8000-000000000001\"" },
        { "sub", "\"00000000-0000-0000-0000-000000000000\"" },
        { "sub", "\"demo1@example.com\"" },
        { "jti", "\"short\"" },
        { "jti", "null" },
        { "exp", $"{Api.Now.ToUnixTimeSeconds()}" },
        { "exp", $"{Api.Now.AddSeconds(301).ToUnixTimeSeconds()}" },
        { "exp", "null" },
        { "iat", $"{Api.Now.AddSeconds(61).ToUnixTimeSeconds()}" },
        { "iat", "null" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_token_for_somebody_else_or_of_another_time_is_refused(string claim, string value) =>
        (await api.SendAsync(Send, new { t = Sign(Claims(claims => claims[claim] = JsonNode.Parse(value))) })).Error("INVALID_CREDENTIALS");

    [Theory]
    [InlineData("alg", "\"none\"")]
    [InlineData("alg", "\"HS512\"")]
    [InlineData("alg", "\"ES256\"")]
    [InlineData("typ", "\"at+jwt\"")]
    [InlineData("kid", "\"next\"")]
    [InlineData("kid", "\"nobody\"")]
    [InlineData("kid", "null")]
    [InlineData("crit", "[\"exp\"]")]
    public async Task A_header_that_says_something_else_is_refused(string member, string value) => (await api.SendAsync(
        Send, new { t = Sign(Claims(), header: header => header[member] = JsonNode.Parse(value)) })).Error("INVALID_CREDENTIALS");

    [Fact]
    public async Task Our_own_access_token_signs_nobody_in()
    {
        (await api.SendAsync(Send, new { t = api.TokenOf(Owner.User.Id) })).Error("INVALID_CREDENTIALS");
        var caller = new Caller { Token = Sign(Claims()) };
        await Assert.ThrowsAsync<GraphQLException>(() => api.SendAsync("{ user { id } }", caller: caller));
    }

    [Fact]
    public async Task A_closed_account_stays_closed()
    {
        var closed = new Api(Api.Content, accounts: [(Owner.User with { Active = false }, Owner.Credential)], identities: Configuration);
        (await closed.SendAsync(Send, new { t = Sign(Claims()) })).Error("INVALID_CREDENTIALS");
    }

    private static JsonObject Claims(Action<JsonObject>? change = null)
    {
        var claims = new JsonObject
        {
            ["aud"] = "kinow:platform:1",
            ["sub"] = UserId,
            ["jti"] = Guid.NewGuid().ToString("D"),
            ["iat"] = Api.Now.ToUnixTimeSeconds(),
            ["exp"] = Api.Now.AddSeconds(60).ToUnixTimeSeconds(),
        };
        change?.Invoke(claims);
        return claims;
    }

    private static string Sign(JsonObject claims, string id = "shop", byte[]? secret = null, Action<JsonObject>? header = null)
    {
        var head = new JsonObject { ["alg"] = "HS256", ["kid"] = id };
        header?.Invoke(head);
        var content = $"{Jwt.Encode(head)}.{Jwt.Encode(claims)}";
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret ?? Secret, Encoding.ASCII.GetBytes(content)))}";
    }
}

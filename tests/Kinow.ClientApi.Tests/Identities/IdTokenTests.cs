using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>Which ID tokens open an account.</summary>
public sealed class IdTokenTests : IAsyncDisposable
{
    private readonly IdentityApi api = new();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_token_of_either_algorithm_opens_one_and_the_same_account(int key)
    {
        var first = (await api.SendTokenAsync(api.Service.Keys[key].Sign(LocalService.Claims()))).Data.At("signin");
        var second = (await api.SendAsync(LocalService.Claims())).Data.At("signin");

        Assert.Equal("Ada Byron ada@example.com", $"{first.Text("user.firstname")} {first.Text("user.lastname")} {first.Text("user.profile.email")}");
        Assert.Equal(JsonValueKind.Null, first.At("anonymous").ValueKind);
        Assert.Equal(first.Text("user.id"), second.Text("user.id"));
        Assert.Equal(1, api.Service.Requests);
        var mine = await api.Api.DataAsync("{ user { id } }", caller: new() { Token = first.Text("accessToken") });
        Assert.Equal(first.Text("user.id"), mine.Text("user.id"));
    }

    [Fact]
    public async Task Subjects_differ_by_case_and_by_service()
    {
        var ids = new HashSet<string?>();
        foreach (var (subject, email) in new[] { ("Person", "a@example.com"), ("person", "b@example.com") })
            ids.Add((await api.SendAsync(LocalService.Claims(subject, email))).Data.Text("signin.user.id"));
        var claims = LocalService.Claims("person", "c@example.com", static claims => claims["iss"] = "https://apple.example.com");
        ids.Add((await api.SendAppleAsync(claims)).Data.Text("signin.user.id"));

        Assert.Equal(3, ids.Count);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "aud", "\"app-3.example.com\"" },
        { "aud", $"[\"{LocalService.App}\"]" },
        { "aud", "null" },
        { "iss", "\"https://apple.example.com\"" },
        { "iss", "\"https://google.example.com/\"" },
        { "iss", "7" },
        { "exp", $"{Api.Now.ToUnixTimeSeconds()}" },
        { "exp", "null" },
        { "exp", "\"4102444800\"" },
        { "iat", $"{Api.Now.AddSeconds(61).ToUnixTimeSeconds()}" },
        { "iat", "-1" },
        { "sub", "\"\"" },
        { "sub", "\"with space\"" },
        { "sub", "17" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_token_for_somebody_else_or_of_another_time_is_refused(string claim, string value)
    {
        (await api.SendAsync(LocalService.Claims(change: claims => claims[claim] = JsonNode.Parse(value)))).Error("INVALID_CREDENTIALS");
        await AssertNobodyAsync();
    }

    [Theory]
    [InlineData("alg", "\"none\"")]
    [InlineData("alg", "\"HS256\"")]
    [InlineData("alg", "\"ES256\"")]
    [InlineData("alg", "\"RS512\"")]
    [InlineData("typ", "\"at+jwt\"")]
    [InlineData("typ", "7")]
    [InlineData("kid", "\"two\"")]
    [InlineData("kid", "\"three\"")]
    [InlineData("kid", "null")]
    [InlineData("crit", "[\"exp\"]")]
    public async Task A_header_that_says_something_else_is_refused(string member, string value)
    {
        var token = api.Service.Key.Sign(LocalService.Claims(), header => header[member] = JsonNode.Parse(value));
        (await api.SendTokenAsync(token)).Error("INVALID_CREDENTIALS");
        await AssertNobodyAsync();
    }

    [Fact]
    public async Task The_public_key_is_no_secret_to_sign_with()
    {
        var key = api.Service.Key;
        var content = $"{Jwt.Encode(new JsonObject { ["alg"] = "HS256", ["kid"] = key.Id })}.{Jwt.Encode(LocalService.Claims())}";
        foreach (var secret in new[] { key.Jwk["n"]!.GetValue<string>(), key.Jwk.ToJsonString() })
        {
            var signature = HMACSHA256.HashData(Encoding.ASCII.GetBytes(secret), Encoding.ASCII.GetBytes(content));
            (await api.SendTokenAsync($"{content}.{Base64Url.EncodeToString(signature)}")).Error("INVALID_CREDENTIALS");
        }
    }

    [Fact]
    public async Task What_is_changed_after_it_was_signed_is_refused()
    {
        var parts = api.Service.Key.Sign(LocalService.Claims()).Split('.');
        string[] tokens =
        [
            $"{parts[0]}.{Jwt.Encode(LocalService.Claims("person-2"))}.{parts[2]}",
            $"{parts[0]}.{parts[1]}.{Base64Url.EncodeToString(new byte[256])}",
            $"{parts[0]}.{parts[1]}.", $"{parts[0]}.{parts[1]}", $"{parts[0]}.{parts[1]}.{parts[2]}.{parts[2]}", ".", "a.b.c", "é.é.é",
            $"{Base64Url.EncodeToString("""{"alg":"RS256","alg":"RS256","kid":"one"}"""u8)}.{parts[1]}.{parts[2]}",
        ];
        foreach (var token in tokens) (await api.SendTokenAsync(token)).Error("INVALID_CREDENTIALS");
        await AssertNobodyAsync();
    }

    [Fact]
    public async Task A_nonce_is_compared_where_it_is_given()
    {
        var token = api.Service.Key.Sign(LocalService.Claims(change: static claims => claims["nonce"] = "n-1"));
        (await api.SendTokenAsync(token, "n-2")).Error("INVALID_CREDENTIALS");
        (await api.SendTokenAsync(api.Service.Key.Sign(LocalService.Claims()), "n-1")).Error("INVALID_CREDENTIALS");
        _ = (await api.SendTokenAsync(token, "n-1")).Data;
        _ = (await api.SendTokenAsync(token)).Data;
    }

    [Fact]
    public async Task Apple_says_the_name_to_the_application_and_the_rest_in_its_own_way()
    {
        var claims = LocalService.Claims(change: static claims =>
        {
            claims["iss"] = "https://apple.example.com";
            claims["email_verified"] = "true";
            claims.Remove("given_name");
            claims.Remove("family_name");
        });
        var session = (await api.SendAppleAsync(claims, "Augusta")).Data.At("signin");

        Assert.Equal(("Augusta", ""), (session.Text("user.firstname"), session.Text("user.lastname")));
        var again = (await api.SendAppleAsync(claims, "Somebody")).Data.At("signin");
        Assert.Equal((session.Text("user.id"), "Augusta"), (again.Text("user.id"), again.Text("user.firstname")));
    }

    [Fact]
    public async Task Without_an_address_no_account_is_made()
    {
        (await api.SendAsync(LocalService.Claims(email: null))).Error("BAD_USER_INPUT");
        (await api.SendAsync(LocalService.Claims(email: "no address"))).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Failures_are_limited()
    {
        var codes = new HashSet<string?>();
        for (var i = 0; i < 320; i++) codes.Add((await api.SendTokenAsync("a.b.c")).Errors[0].Text("extensions.code"));
        Assert.Equal(["INVALID_CREDENTIALS", "TOO_MANY_ATTEMPTS"], codes.Order(StringComparer.Ordinal));
    }

    private async Task AssertNobodyAsync() =>
        Assert.Null(await api.Api.Accounts.Identities.FindAsync(new("https://google.example.com", "person-1"), default));
}

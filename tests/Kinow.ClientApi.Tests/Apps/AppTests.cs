using System.Text.Json;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Apps;

/// <summary>What apps are told of themselves, and how builds that are switched off are refused.</summary>
public sealed class AppTests
{
    private const string Query = """
        query ($platform: AppPlatform!, $build: String!) {
          app(platform: $platform, build: $build) {
            status message retryAfter minimumBuild recommendedBuild storeUrl trustedOperations
            flags { name enabled } values { name type boolean int float string } limits { cost depth perPage }
          }
        }
        """;

    [Fact]
    public async Task An_app_is_told_how_its_build_stands_without_a_session()
    {
        var answer = await Api.Generated.SendAsync(Query, new { platform = "IOS", build = "4.9.1" }, new() { Language = "fr" });
        var app = answer.Data.GetProperty("app");
        Assert.Equal("BLOCKED", app.GetProperty("status").GetString());
        Assert.Equal("Cette version ne lit plus rien. Mettez-la à jour.", app.GetProperty("message").GetString());
        Assert.Equal("4.0", app.GetProperty("minimumBuild").GetString());
        Assert.Equal("5.0", app.GetProperty("recommendedBuild").GetString());
        Assert.Equal("/v1/q/", app.GetProperty("trustedOperations").GetString());
        Assert.Equal(100, app.GetProperty("limits").GetProperty("perPage").GetInt32());
        Assert.Equal(2, answer.Policy.MaxAge);
    }

    [Theory]
    [InlineData("IOS", "3.9", "UPDATE_REQUIRED")]
    [InlineData("IOS", "4.5", "UPDATE_RECOMMENDED")]
    [InlineData("IOS", "5.1", "ACTIVE")]
    [InlineData("WEB", "0.1", "ACTIVE")]
    public async Task Its_age_decides_where_no_rule_does(string platform, string build, string expected)
    {
        var data = await Api.Generated.DataAsync(Query, new { platform, build });
        Assert.Equal(expected, data.GetProperty("app").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Values_are_typed_and_the_closest_one_is_told()
    {
        var old = (await Api.Generated.DataAsync(Query, new { platform = "IOS", build = "4.5" })).GetProperty("app");
        var current = (await Api.Generated.DataAsync(Query, new { platform = "IOS", build = "5.0" }, new() { Language = "fr" }))
            .GetProperty("app");
        Assert.Equal([("downloads", false)], Flags(old));
        Assert.Equal([("downloads", true)], Flags(current));
        Assert.Equal("https://demo.kinow.example/help", Value(old, "helpUrl").GetProperty("string").GetString());
        Assert.Equal("https://demo.kinow.example/aide", Value(current, "helpUrl").GetProperty("string").GetString());
        Assert.Equal(30, Value(old, "beatSeconds").GetProperty("int").GetInt32());
        Assert.Equal(JsonValueKind.Null, Value(old, "beatSeconds").GetProperty("float").ValueKind);
        Assert.Equal(2.5, Value(old, "autoplayDelay").GetProperty("float").GetDouble());
    }

    [Fact]
    public async Task What_is_no_version_is_refused()
    {
        var answer = await Api.Generated.SendAsync(Query, new { platform = "IOS", build = "latest" });
        _ = answer.Error("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("{ cms { products(perPage: 1) { items { id } } } }")]
    [InlineData("{ platform { id } app(platform: IOS, build: \"4.9.1\") { status } }")]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("mutation { signin { accessToken } }")]
    public async Task A_blocked_build_gets_nothing_else(string query)
    {
        var answer = await Api.Generated.SendAsync(query, caller: new() { App = "ios/4.9.1", Language = "fr" });
        Assert.Equal(
            "Cette version ne lit plus rien. Mettez-la à jour.", answer.Error("APP_BLOCKED").GetProperty("message").GetString());
    }

    [Fact]
    public async Task It_is_told_that_it_is_blocked()
    {
        var data = await Api.Generated.DataAsync(
            "{ __typename app(platform: IOS, build: \"4.9.1\") { status } }", caller: new() { App = "ios/4.9.1" });
        Assert.Equal("BLOCKED", data.GetProperty("app").GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("ios/5.1")]
    [InlineData("android/4.9.1")]
    [InlineData(null)]
    public async Task Others_pass(string? app)
    {
        var data = await Api.Generated.DataAsync("{ platform { id } }", caller: new() { App = app });
        Assert.Equal("1", data.GetProperty("platform").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("ios")]
    [InlineData("ios/5,1")]
    [InlineData("")]
    public async Task What_is_no_build_is_refused_with_its_form(string app)
    {
        var answer = await Api.Generated.SendAsync("{ platform { id } }", caller: new() { App = app });
        Assert.Contains(
            "such as ios/5.2.1", answer.Error("BAD_USER_INPUT").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_remembers_the_build_that_it_was_given_to()
    {
        var blocking = Blocking();
        var api = new Api(Api.Content);
        var token = (await api.DataAsync("mutation { signin { accessToken } }", caller: new() { App = "stb/2.5" }))
            .GetProperty("signin").GetProperty("accessToken").GetString();
        var later = new Api(blocking);
        _ = (await later.SendAsync("{ platform { id } }", caller: new() { Token = token })).Error("APP_BLOCKED");

        // Once it is updated it says so, though its token is of before.
        var updated = await later.DataAsync("{ platform { id } }", caller: new() { Token = token, App = "stb/3.0" });
        Assert.Equal("1", updated.GetProperty("platform").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Where_nothing_is_blocked_a_build_is_read_and_no_more()
    {
        var api = new Api(Api.Content with { Settings = Api.Content.Settings with { Apps = AppSettings.None } });
        var answered = await api.DataAsync("{ platform { id } }", caller: new() { App = "ios/4.9.1" });
        Assert.Equal("1", answered.GetProperty("platform").GetProperty("id").GetString());
    }

    private static Core.Reading.CatalogContent Blocking()
    {
        BuildRange.TryParse("<3.0", out var builds);
        var rule = new AppRule { Id = 9, Status = AppStatus.Blocked, Target = new(AppPlatform.Stb, builds, null, null), RetryAfter = 60 };
        var settings = Api.Content.Settings;
        return Api.Content with { Settings = settings with { Apps = settings.Apps with { Rules = [rule] } } };
    }

    private static IEnumerable<(string, bool)> Flags(JsonElement app) => app.GetProperty("flags").EnumerateArray()
        .Select(static flag => (flag.GetProperty("name").GetString()!, flag.GetProperty("enabled").GetBoolean()));

    private static JsonElement Value(JsonElement app, string name) =>
        app.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("name").GetString() == name);
}

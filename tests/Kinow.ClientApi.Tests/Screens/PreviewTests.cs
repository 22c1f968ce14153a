using System.Text.Json;
using Kinow.ClientApi.Core.Identities;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Tests.Screens;

/// <summary>Editors see what is to come, and what is switched off; nobody else does.</summary>
public sealed class PreviewTests
{
    private static readonly string Configuration =
        """{"servers":{"keys":[{"id":"cms","secret":"x"}]}}""".Replace("\"x\"", $"\"{new string('e', 64)}\"", StringComparison.Ordinal);

    private readonly Api api = new(Api.Content, identities: Configuration);

    private static PreviewTokens Tokens(string platform = "kinow:platform:1") => new(SignInTokenKeys.ReadFrom(Configuration), platform);

    private static string Token => Tokens().Write(Api.Now, TimeSpan.FromHours(1));

    [Fact]
    public async Task With_a_token_a_moment_to_come_is_shown_and_kept_by_nobody()
    {
        var answer = await api.SendAsync(ScreenQuery.Whole, new { slug = "holidays", at = Api.Now.AddDays(11), preview = Token });
        Assert.Equal("Holidays", answer.Data.Text("cms.screen.title"));
        Assert.Equal(CachePolicy.None, answer.Policy);

        // Products are those of that moment.
        var later = await api.DataAsync(
            "{ cms { products(query: \"duration:>7200\", perPage: 30) { pagination { total } items { id name type images { source type } } } } }",
            caller: new() { At = Api.Now.AddDays(11) });
        Assert.Equal(later.At("cms.products").GetRawText(), answer.Data.At("cms.screen.blocks.0.products").GetRawText());
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync(
            ScreenQuery.Whole, new { slug = "holidays", at = Api.Now.AddDays(41), preview = Token })).At("cms.screen").ValueKind);
    }

    [Fact]
    public async Task With_a_token_what_is_switched_off_is_shown()
    {
        var data = await api.DataAsync(ScreenQuery.Whole, new { slug = "draft", preview = Token });
        Assert.Equal("LARGE", data.Text("cms.screen.blocks.0.size"));
    }

    [Fact]
    public async Task Pages_and_menus_can_be_seen_before_too()
    {
        const string Query = """
            query ($at: DateTime, $preview: String) {
              cms { page(slug: "terms", at: $at, preview: $preview) { text } menu(place: SIDE, device: TELEVISION, at: $at, preview: $preview) { id } }
            }
            """;
        Assert.Contains("Be kind", (await api.DataAsync(Query)).Text("cms.page.text"), StringComparison.Ordinal);
        var later = await api.DataAsync(Query, new { at = Api.Now.AddDays(31), preview = Token });
        Assert.Contains("new ones", later.Text("cms.page.text"), StringComparison.Ordinal);
        Assert.Equal("3", later.Text("cms.menu.id"));
    }

    [Fact]
    public async Task Without_a_token_that_is_accepted_nothing_is_told()
    {
        string?[] tokens =
        [
            null, "", "token", Tokens("kinow:platform:2").Write(Api.Now, TimeSpan.FromHours(1)),
            Tokens().Write(Api.Now.AddHours(-2), TimeSpan.FromHours(1)),
            new SignInTokens(SignInTokenKeys.ReadFrom(Configuration), "kinow:platform:1").Write(Guid.NewGuid(), Api.Now, TimeSpan.FromMinutes(5)),
        ];
        foreach (var preview in tokens)
        {
            var answer = await api.SendAsync(ScreenQuery.Whole, new { slug = "holidays", at = Api.Now.AddDays(11), preview });
            answer.Error("INVALID_PREVIEW_TOKEN");
        }

        (await api.SendAsync(ScreenQuery.Whole, new { slug = "draft", preview = "token" })).Error("INVALID_PREVIEW_TOKEN");
        (await Api.Generated.SendAsync(ScreenQuery.Whole, new { slug = "draft", preview = Token })).Error("INVALID_PREVIEW_TOKEN");
    }

    [Fact]
    public async Task A_preview_token_signs_nobody_in()
    {
        Assert.Null(new SignInTokens(SignInTokenKeys.ReadFrom(Configuration), "kinow:platform:1").TryRead(Token, Api.Now));
        (await api.SendAsync($$"""mutation { signin(kinowToken: "{{Token}}") { accessToken } }""")).Error("INVALID_CREDENTIALS");
    }
}

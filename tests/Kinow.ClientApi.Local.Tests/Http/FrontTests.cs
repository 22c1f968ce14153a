using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Local.Front;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>The page that a developer's machine opens with.</summary>
public sealed partial class FrontTests(LocalServer server) : IClassFixture<LocalServer>
{
    [Fact]
    public async Task It_says_what_runs_and_everything_that_it_leads_to_is_there()
    {
        using var page = await server.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("300 generated products in memory", html, StringComparison.Ordinal);
        Assert.Contains("demo1@example.com", html, StringComparison.Ordinal);
        var links = Links().Matches(html).Select(static match => match.Groups[1].Value).ToArray();
        Assert.Contains("/v1/graphql", links);
        foreach (var link in links)
        {
            using var answer = await server.GetAsync(link, "Accept: text/html, application/json;q=0.9, */*;q=0.1");
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Its_policy_lets_its_own_style_and_script_run_and_nothing_else()
    {
        using var page = await server.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        foreach (var tag in new[] { "style", "script" })
        {
            var inline = Regex.Match(html, $"<{tag}[^>]*>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)));
            Assert.Contains($"{tag}-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_it_says_is_text() =>
        Assert.Contains("&lt;b&gt;", FrontHtml.Write("http://x", "<b>", [], []), StringComparison.Ordinal);

    [Fact]
    public async Task Every_kind_of_account_has_a_token_that_signs_in()
    {
        var accounts = await TestTokens.MakeAsync(server.Service<IServiceProvider>(), CancellationToken.None);
        Assert.Equal(Enum.GetValues<AccountKind>(), accounts.Select(static account => account.Kind));
        var signedIn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var account in accounts)
        {
            using var answer = await server.AskAsync("{ user { id selectedProfile { ageLimit } } }",
                $"Authorization: Bearer {account.Token}");
            var user = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("user");
            Assert.True(signedIn.Add(user.GetProperty("id").GetString()!));
            var limit = user.GetProperty("selectedProfile").GetProperty("ageLimit");
            Assert.Equal(account.Kind == AccountKind.ChildProfile, limit.ValueKind == JsonValueKind.Number);
        }
    }

    [Fact]
    public void Tokens_that_were_made_stand_on_the_page() =>
        Assert.Contains(
            "data-account=\"a@example.com\" data-token=\"x.y.z\"",
            FrontHtml.Write("http://x", "", [], [new(AccountKind.Trial, "a@example.com", "", "x.y.z")]),
            StringComparison.Ordinal);

    [GeneratedRegex("<a href=\"([^\"]+)\">")]
    private static partial Regex Links();
}

using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Kinow.ClientApi.Local.Docs;
using Kinow.ClientApi.Local.Tests.Http;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>The documentation is there, as it was built of what is here now.</summary>
public sealed partial class SiteTests(LocalServer server) : IClassFixture<LocalServer>
{
    private static readonly string Folder = RepositoryRoot.Path("docs", "site");

    [Fact]
    public void It_was_built_of_the_contract_and_the_guides_that_are_here()
    {
        var made = File.ReadAllLines(Path.Combine(Folder, "made-of.txt")).Select(static line => line.Split("  ", 2)).ToDictionary(static part => part[1], static part => part[0]);
        var changed = made.Where(static file => HashOf(file.Key) != file.Value).Select(static file => file.Key);
        var added = new[] { "schema", "docs/portal/guides" }
            .SelectMany(static folder => Directory.EnumerateFiles(RepositoryRoot.Path(folder.Split('/'))).Select(path => $"{folder}/{Path.GetFileName(path)}"))
            .Where(path => !made.ContainsKey(path) && Path.GetFileName(path) is not "README.md");
        string[] different = [.. changed, .. added];
        Assert.True(different.Length == 0, $"docs/site is not built of {string.Join(", ", different)}. Run docs/portal/build.sh and commit docs/site.");
    }

    [Theory]
    [InlineData("/docs/", "text/html", "What an app needs")]
    [InlineData("/docs/guides/play.html", "text/html", "The heartbeat")]
    [InlineData("/docs/guides/play", "text/html", "The heartbeat")]
    [InlineData("/docs/reference/", "text/html", "All mutations")]
    [InlineData("/docs/icon.svg", "image/svg+xml", "<svg")]
    public async Task A_page_is_answered(string path, string type, string text)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        using var first = await server.GetAsync("/docs/");
        using var second = await server.GetAsync("/docs/", $"If-None-Match: {first.Headers.ETag}");
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_address_without_a_slash_leads_there()
    {
        using var answer = await server.GetAsync("/docs");
        Assert.Equal("/docs/", answer.RequestMessage?.RequestUri?.AbsolutePath);
    }

    [Theory]
    [InlineData("/docs/nothing.html")]
    [InlineData("/docs/..%2Fappsettings.json")]
    [InlineData("/docs/%2e%2e/Kinow.ClientApi.Local.dll")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void The_policy_lets_the_scripts_of_every_page_run_and_no_others()
    {
        var policy = new DocsSite(Folder).Policy!;
        Assert.DoesNotContain("script-src 'unsafe", policy, StringComparison.Ordinal);
        foreach (var page in Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories))
        {
            foreach (Match script in InlineScripts().Matches(File.ReadAllText(page)))
            {
                var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups[1].Value)));
                Assert.True(policy.Contains($"'sha256-{hash}'", StringComparison.Ordinal), $"{page} has a script that may not run.");
            }
        }
    }

    [Fact]
    public void Without_pages_there_is_nothing_to_find()
    {
        var site = new DocsSite(Path.Combine(Folder, "nowhere"));
        Assert.Null(site.Policy);
        Assert.Null(site.Find(""));
    }

    private static string HashOf(string path)
    {
        var file = RepositoryRoot.Path(path.Split('/'));
        return File.Exists(file) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))) : "";
    }

    [GeneratedRegex("<script(?![^>]* src=)[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScripts();
}

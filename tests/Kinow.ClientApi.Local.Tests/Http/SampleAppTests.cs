using System.Net;
using Kinow.ClientApi.Local.Front;
using Microsoft.AspNetCore.Builder;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>The sample app is served once it was built, and its operations run by their ids.</summary>
public sealed class SampleAppTests : IAsyncLifetime
{
    private const string Id = "7f0c8a3e";

    private readonly DirectoryInfo copy = Directory.CreateTempSubdirectory("kinow-sample-");
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication application = null!;

    [Fact]
    public async Task What_is_no_file_is_a_screen()
    {
        foreach (var path in new[] { "/sample/", "/sample/product/12", "/sample/watch/9" })
        {
            using var page = await client.GetAsync(path);
            Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
            Assert.Equal("<p>app</p>", await page.Content.ReadAsStringAsync());
            Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Files_are_what_they_are_and_those_with_a_hash_are_kept()
    {
        using var script = await client.GetAsync("/sample/assets/app.js");
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
        Assert.True(script.Headers.CacheControl is { Public: true, MaxAge.TotalDays: 365 });
        using var page = await client.GetAsync("/sample/");
        Assert.True(page.Headers.CacheControl?.NoCache);
    }

    [Theory]
    [InlineData("/sample/assets/gone.js", HttpStatusCode.NotFound)]
    [InlineData("/sample", HttpStatusCode.Redirect)]
    public async Task What_is_neither_says_so(string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(path);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_beside_it_is_served()
    {
        using var answer = await client.GetAsync("/sample/..%2Fsecret.txt");
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_operations_run_by_their_ids()
    {
        var entry = new Uri(client.BaseAddress!, $"/v1/q/{Id}");
        using var answer = await client.GetAsync(entry);
        Assert.Contains("Kinow Demo", await client.GetStringAsync(new Uri(entry, answer.Headers.Location!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_leads_to_it() =>
        Assert.Contains("<a href=\"/sample/\">", await client.GetStringAsync("/"), StringComparison.Ordinal);

    [Fact]
    public void Where_it_was_not_built_there_is_none() => Assert.Null(SampleApp.Find(Path.GetTempPath()));

    public async Task InitializeAsync()
    {
        var dist = copy.CreateSubdirectory("samples/web/dist");
        await File.WriteAllTextAsync(Path.Combine(copy.FullName, "samples", "web", "secret.txt"), "secret");
        await File.WriteAllTextAsync(Path.Combine(dist.FullName, "index.html"), "<p>app</p>");
        await File.WriteAllTextAsync(Path.Combine(dist.CreateSubdirectory("assets").FullName, "app.js"), "1");
        await File.WriteAllTextAsync(
            Path.Combine(dist.CreateSubdirectory("operations").FullName, "manifest.json"), $$"""{"{{Id}}":"query WebOne { platform { name } }"}""");
        application = LocalApplication.Build(new()
        {
            Urls = "http://127.0.0.1:0",
            Products = 50,
            Sample = SampleApp.Find(copy.CreateSubdirectory("src/bin").FullName),
        });
        await application.StartAsync();
        client.BaseAddress = new(application.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await application.DisposeAsync();
        client.Dispose();
        copy.Delete(recursive: true);
    }
}

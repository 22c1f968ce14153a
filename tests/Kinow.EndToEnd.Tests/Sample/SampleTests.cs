namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>The sample app, as it is built and served, in a browser.</summary>
public sealed class SampleTests(SampleServer server) : IClassFixture<SampleServer>
{
    private static readonly string Pictures = Path.Combine(Repository.Artifacts, "sample");

    [SampleFact(Browser = true)]
    public async Task Somebody_lives_their_whole_life_in_it() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("sample/life.mjs", server.Url, "ada@example.com")).Trim());

    [SampleFact(Browser = true)]
    public async Task What_changes_shows_on_screens_that_are_open() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("sample/live.mjs", server.Url)).Trim());

    [SampleFact(Browser = true)]
    public async Task Every_screen_is_accessible_and_fits_televisions_tablets_and_phones() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("sample/looks.mjs", server.Url, Pictures)).Trim());

    [SampleFact]
    public async Task It_is_linked_from_the_first_page_once_it_was_built()
    {
        using var client = new HttpClient();
        Assert.Contains("<a href=\"/sample/\">", await client.GetStringAsync(new Uri(server.Url)), StringComparison.Ordinal);
    }

    [SampleFact]
    public async Task Files_outside_it_are_not_served()
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(server.Url + "/sample/..%2fpackage.json"));
        Assert.DoesNotContain("kinow-sample-web", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

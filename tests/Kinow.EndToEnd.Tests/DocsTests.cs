namespace Kinow.EndToEnd.Tests;

/// <summary>The documentation works in a browser, at three widths, light and dark, and for who cannot see it.</summary>
public sealed class DocsTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact(Browser = true)]
    public async Task Pages_are_read_and_searched() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("docs.mjs", server.Url + "/docs/", Repository.Artifacts)).Trim());
}

using Kinow.TestSupport;

namespace Kinow.EndToEnd.Tests.Sample;

/// <summary>The calls of a set-top box, as the shell script of <c>samples/tv-curl</c> makes them.</summary>
public sealed class TvCurlTests(LocalServer server) : IClassFixture<LocalServer>
{
    private static readonly string Folder = RepositoryRoot.Path("samples", "tv-curl");

    [Fact]
    public async Task A_box_signs_in_by_a_code_and_plays()
    {
        var output = await NodeScript.RunInAsync(
            Folder, "sh", ["tv.sh", server.Url], [new("KINOW_EMAIL", "demo10@example.com"), new("KINOW_PASSWORD", "kinow-demo")]);
        Assert.StartsWith("app: ACTIVE\n", output, StringComparison.Ordinal);
        Assert.Contains("\nplaylist: there\ntold: 10 s\ntold: 75 s\ncontinue watching: video ", output, StringComparison.Ordinal);
        Assert.EndsWith(" at 75 s\nsigned out\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", "", "tv.sh: http://127.0.0.1:1 does not answer. Start it, or name another one: ./tv.sh <url>")]
    [InlineData(null, "wrong", "tv.sh: SignIn: INVALID_CREDENTIALS, ")]
    public async Task What_does_not_work_is_said_in_a_line(string? url, string password, string said)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => NodeScript.RunInAsync(
            Folder, "sh", ["tv.sh", url ?? server.Url], [new("KINOW_EMAIL", "demo10@example.com"), new("KINOW_PASSWORD", password)]));
        Assert.Contains("ended with 1:", failure.Message, StringComparison.Ordinal);
        Assert.Contains('\n' + said, failure.Message, StringComparison.Ordinal);
    }
}

namespace Kinow.EndToEnd.Tests;

/// <summary>What a player is given plays in a browser.</summary>
public sealed class PlaybackTests(LocalServer server) : IClassFixture<LocalServer>
{
    [NodeFact(Browser = true)]
    public async Task A_video_plays_as_HLS_and_as_MP4_with_its_subtitles() =>
        Assert.Equal("ok", (await NodeScript.RunAsync("player.mjs", server.GraphQL)).Trim());
}

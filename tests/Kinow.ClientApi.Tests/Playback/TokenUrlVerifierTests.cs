using System.Net;
using Kinow.ClientApi.Playback;

namespace Kinow.ClientApi.Tests.Playback;

public sealed class TokenUrlVerifierTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 16).Select(static i => (byte)i)];
    private static readonly DateTimeOffset End = DateTimeOffset.FromUnixTimeSeconds(1_772_366_700);
    private static readonly Uri Address = new("https://media.example.com/films/1/master.m3u8");
    private static readonly IPAddress Client = IPAddress.Parse("192.0.2.7");

    private static readonly string Folder = TokenOf(new TokenUrlSigner(Secret).SignFolder(Address, new(Guid.Empty, End)));
    private static readonly string File = TokenOf(new TokenUrlSigner(Secret).SignFile(Address, new(Guid.Empty, End)));
    private static readonly string Bound = TokenOf(new TokenUrlSigner(Secret).SignFolder(Address, new(Guid.Empty, End, Client)));

    [Fact]
    public void What_was_signed_opens_until_it_ends()
    {
        Assert.True(Opens("/films/1/master.m3u8", Folder));
        Assert.True(Opens("/films/1/a/b.m4s", Folder));
        Assert.True(Opens("/films/1/master.m3u8", File));
        Assert.True(Opens("/films/1/master.m3u8", Bound));
        Assert.False(Opens("/films/1/b.m4s", File));
        Assert.False(Opens("/films/11/b.m4s", Folder));
        Assert.False(Opens("/films/1/b.m4s", Folder, End));
        Assert.False(Opens("/films/1/b.m4s", Bound, client: IPAddress.Parse("192.0.2.8")));
    }

    [Theory]
    [InlineData("exp=1772366700", "exp=1772366701")]
    [InlineData("/films/1/", "/films/2/")]
    [InlineData("~hmac=", "~x=1~hmac=")]
    [InlineData("~hmac=", "~hmac=0")]
    [InlineData("~hmac=", "~HMAC=")]
    public void What_was_changed_opens_nothing(string text, string other)
    {
        var changed = Folder.Replace(text, other, StringComparison.Ordinal);
        Assert.NotEqual(Folder, changed);
        Assert.False(Opens("/films/2/master.m3u8", changed));
        Assert.False(Opens("/films/1/master.m3u8", changed));
        Assert.False(new TokenUrlVerifier(new byte[16]).Opens("/films/1/b.m4s", Folder, Client, End.AddSeconds(-1)));
    }

    private static bool Opens(string path, string token, DateTimeOffset? at = null, IPAddress? client = null) =>
        new TokenUrlVerifier(Secret).Opens(path, token, client ?? Client, at ?? End.AddSeconds(-1));

    private static string TokenOf(string address) => address[(address.IndexOf("hdnts=", StringComparison.Ordinal) + "hdnts=".Length)..];
}

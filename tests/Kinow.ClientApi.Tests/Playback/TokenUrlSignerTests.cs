using System.Net;
using Kinow.ClientApi.Playback;

namespace Kinow.ClientApi.Tests.Playback;

public sealed class TokenUrlSignerTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 16).Select(static i => (byte)i)];

    private static readonly PlaybackGrant Grant =
        new(Guid.Parse("0195a3c2-1f00-7000-8000-000000000001"), DateTimeOffset.FromUnixTimeSeconds(1_772_366_700));

    // The digests were computed with Python's hmac.
    [Fact]
    public void Fields_are_joined_by_tildes_and_followed_by_their_digest()
    {
        Assert.Equal(
            "https://media.example.com/films/1/master.m3u8?hdnts=exp=1772366700~acl=/films/1/*~id=0195a3c21f0070008000000000000001~hmac=23f34792c72b244a6e320c4a6ade8d27336ca7d4800df0ab5bcafa92cd75cc4e",
            new TokenUrlSigner(Secret).SignFolder(new("https://media.example.com/films/1/master.m3u8"), Grant));
        Assert.Equal(
            "https://media.example.com/films/1/en.vtt?token=ip=192.0.2.7~exp=1772366700~acl=/films/1/en.vtt~id=0195a3c21f0070008000000000000001~hmac=75b647c544f15cb575a6427a27e2cdcbfa357ff1b63ac92ecb86dfe9498c11e4",
            new TokenUrlSigner(Secret, "token").SignFile(
                new("https://media.example.com/films/1/en.vtt"), Grant with { ClientAddress = IPAddress.Parse("192.0.2.7") }));
    }
}

using System.Net;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class PasswordHashTests
{
    [Fact]
    public void A_hash_is_that_of_other_implementations()
    {
        // The hash of the generated accounts was made by Python's hashlib.
        var (_, credential) = GeneratedAccounts.Create(Api.Content, 1, 1, Api.Now)[0];
        var hash = PasswordHash.Read(credential.PasswordHash)!;
        Assert.True(hash.Matches(GeneratedAccounts.Password));
        Assert.False(hash.Matches(GeneratedAccounts.Password + " "));
        Assert.Equal(credential.PasswordHash, hash.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("kinow-demo")]
    [InlineData("$2y$10$abcdefghijklmnopqrstuv")]
    [InlineData("$pbkdf2-sha256$v=2$i=600000$S2lub3cgZGVtbyBzYWx0IQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("$pbkdf2-sha256$v=1$i=0$S2lub3cgZGVtbyBzYWx0IQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("$pbkdf2-sha256$v=1$i=99999999$S2lub3cgZGVtbyBzYWx0IQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("$pbkdf2-sha256$v=1$i=600000$S2lub3cgZGVtbyBzYWx0IQ$AAAA")]
    [InlineData("$pbkdf2-sha256$v=1$i=600000$%$%")]
    public void What_is_no_hash_of_ours_is_none(string text) => Assert.Null(PasswordHash.Read(text));

    [Fact]
    public async Task Nothing_to_compare_with_is_compared_all_the_same()
    {
        var hasher = new PasswordHasher();
        Assert.Equal(PasswordHash.CurrentIterations, PasswordHash.Nobody.Iterations);
        foreach (var stored in new[] { null, "broken", PasswordHash.Nobody.ToString() })
        {
            Assert.False(await hasher.MatchesAsync("wrong", stored, IPAddress.Loopback, CancellationToken.None));
        }
    }
}

using System.Security.Cryptography;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>How keys are given, and how they change.</summary>
public sealed class TokenKeyTests
{
    private static readonly Guid User = Guid.CreateVersion7(Api.Now);

    [Fact]
    public void A_new_key_signs_while_tokens_of_the_old_one_live_on()
    {
        var old = Api.Generated.TokenOf(User, keys: TestKeys.First);
        var rotated = new TokenOptions { Keys = TestKeys.SecondThenFirstPublic };
        var reader = new AccessTokenReader(TestKeys.RingOf(rotated), rotated);
        var fresh = Api.Generated.TokenOf(User, keys: TestKeys.SecondThenFirstPublic);

        Assert.NotEqual((string?)Jwt.Part(old, 0)["kid"], (string?)Jwt.Part(fresh, 0)["kid"]);
        Assert.Equal(User, reader.Read(old, Api.Now).UserId);
        Assert.Equal(User, reader.Read(fresh, Api.Now).UserId);

        var done = new TokenOptions { Keys = TestKeys.Second };
        var later = new AccessTokenReader(TestKeys.RingOf(done), done);
        Assert.Equal(User, later.Read(fresh, Api.Now).UserId);
        Assert.Throws<GraphQLException>(() => later.Read(old, Api.Now));
    }

    [Fact]
    public void Keys_in_PEM_stand_one_after_the_other()
    {
        var keys = TokenKeyReader.Read(TestKeys.Second + "\n" + TestKeys.FirstPublic + "\n");
        Assert.Equal([true, false], keys.Select(k => k.CanSign));
        Assert.Equal(TokenKeyReader.Read(TestKeys.SecondThenFirstPublic).Select(k => k.Id), keys.Select(k => k.Id));
    }

    [Fact]
    public void The_thumbprint_is_that_of_RFC_7638()
    {
        // The key of RFC 7517 appendix A.1; its thumbprint was computed by an independent implementation.
        const string Jwk = """
            {"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}
            """;
        Assert.Equal("cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s", Assert.Single(TokenKeyReader.Read(Jwk)).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[{"kty":"oct","k":"AAAA"}]}""")]
    [InlineData("""{"keys":[{"kty":"EC","crv":"P-384","x":"AAAA","y":"AAAA"}]}""")]
    [InlineData("""{"keys":[{"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"}]}""")]
    [InlineData("""{"keys":[{"kty":"EC","crv":"P-256","x":"%","y":"%"}]}""")]
    [InlineData("""{"keys":3}""")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")]
    public void What_is_no_key_stops_the_start(string keys) => Assert.Throws<FormatException>(() => TokenKeys.Of(new() { Keys = keys }));

    [Fact]
    public void Keys_of_other_curves_and_a_first_key_that_cannot_sign_stop_the_start()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.Throws<FormatException>(() => TokenKeys.Of(new() { Keys = other.ExportPkcs8PrivateKeyPem() }));
        Assert.Throws<FormatException>(() => TokenKeys.Of(new() { Keys = TestKeys.FirstPublic + "\n" + TestKeys.Second }));
    }
}

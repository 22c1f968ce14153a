using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>What access tokens are, and which are refused.</summary>
public sealed class AccessTokenTests
{
    private static readonly Guid User = Guid.CreateVersion7(Api.Now);

    private static readonly TokenOptions Options = new() { Keys = TestKeys.First };

    private readonly string good = Api.Generated.TokenOf(User);
    private readonly AccessTokenReader reader = new(TestKeys.RingOf(Options), Options);

    [Fact]
    public void A_token_says_who_signed_in_until_it_expires()
    {
        var token = reader.Read(good, Api.Now);
        Assert.Equal((User, false), (token.UserId, token.Anonymous));
        Assert.Equal(token, reader.Read(good, token.Expires.AddTicks(-1)));
        Refused(good, "expired", token.Expires);
    }

    [Fact]
    public void A_token_has_the_claims_and_the_header_of_the_profile()
    {
        var header = Jwt.Part(good, 0);
        Assert.Equal(("ES256", "at+jwt"), ((string?)header["alg"], (string?)header["typ"]));
        using var key = ECDsa.Create();
        key.ImportFromPem(TestKeys.First);
        var point = key.ExportParameters(false).Q;
        var members = $$"""{"crv":"P-256","kty":"EC","x":"{{Base64Url.EncodeToString(point.X)}}","y":"{{Base64Url.EncodeToString(point.Y)}}"}""";
        Assert.Equal(Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(members))), (string?)header["kid"]);
        var claims = Jwt.Part(good, 1);
        Assert.Equal(
            ["anonymous", "aud", "exp", "iat", "iss", "jti", "sid", "sub"], claims.Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(15 * 60, (long)claims["exp"]! - (long)claims["iat"]!);
        Assert.Equal(64, Base64Url.DecodeFromChars(good.Split('.')[2]).Length);
    }

    [Fact]
    public void Unsigned_tokens_and_other_algorithms_are_refused()
    {
        Refused($"{Jwt.Encode(new JsonObject { ["alg"] = "none", ["typ"] = "at+jwt" })}.{good.Split('.')[1]}.", "algorithm");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h["alg"] = "none"), "algorithm");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h["alg"] = "es256"), "algorithm");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h.Remove("alg")), "algorithm");
        Refused(good[..(good.LastIndexOf('.') + 1)], "signature");
        Refused(HmacWithPublicKey(), "algorithm");
    }

    [Fact]
    public void Tokens_of_another_kind_are_refused()
    {
        Refused(Jwt.Change(good, TestKeys.First, header: h => h["typ"] = "JWT"), "not an access token");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h.Remove("typ")), "not an access token");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h["crit"] = new JsonArray("exp")), "extension");
        Accepted(Jwt.Change(good, TestKeys.First, header: h => h["typ"] = "application/AT+JWT"));
    }

    [Fact]
    public void Foreign_keys_are_refused()
    {
        Refused(Api.Generated.TokenOf(User, keys: TestKeys.Second), "key that is not ours");
        Refused(Jwt.Change(good, TestKeys.Second), "signature");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h.Remove("kid")), "key");
        Refused(Jwt.Change(good, TestKeys.First, header: h => h["kid"] = "../../etc/passwd"), "key that is not ours");
    }

    [Theory]
    [InlineData("iss", "someone else", "another service")]
    [InlineData("aud", "someone else", "another service")]
    [InlineData("sub", "42", "sub")]
    [InlineData("sid", "", "sid")]
    [InlineData("anonymous", "false", "anonymous")]
    [InlineData("exp", "never", "exp")]
    [InlineData("iat", null, "iat")]
    public void Claims_must_be_those_of_this_service(string claim, string? value, string message) =>
        Refused(Jwt.Change(good, TestKeys.First, claims: c => c[claim] = value), message);

    [Fact]
    public void Times_must_be_sensible()
    {
        Refused(Jwt.Change(good, TestKeys.First, claims: c => c["iat"] = Api.Now.AddMinutes(2).ToUnixTimeSeconds()), "not valid yet");
        Refused(Jwt.Change(good, TestKeys.First, claims: c => c["exp"] = -1), "exp");
        Refused(Jwt.Change(good, TestKeys.First, claims: c => c["exp"] = 1e300), "exp");
        Refused(Jwt.Change(good, TestKeys.First, claims: c => c["exp"] = long.MaxValue), "exp");
        Refused(Jwt.Change(good, TestKeys.First, claims: c => c["exp"] = Api.Now.ToUnixTimeSeconds()), "expired");
    }

    [Fact]
    public void A_member_may_not_stand_twice()
    {
        var claims = Jwt.Part(good, 1).ToJsonString();
        var doubled = claims.Replace("\"sub\":", $"\"sub\":\"{Guid.NewGuid()}\",\"sub\":", StringComparison.Ordinal);
        Refused(Jwt.Sign(good.Split('.')[0], Base64Url.EncodeToString(Encoding.UTF8.GetBytes(doubled)), TestKeys.First), "malformed");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("ä.b.c")]
    [InlineData("%%%.b.c")]
    [InlineData("bnVsbA.b.c")]
    [InlineData("W10.b.c")]
    [InlineData("e30.e30.e30.")]
    public void What_is_no_token_is_malformed(string text) => Refused(text, "malformed");

    [Fact]
    public void Length_is_looked_at_first() => Refused(new string('a', AccessTokenReader.MaxLength + 1), "too long");

    [Theory]
    [InlineData("\xff\xfe")]
    [InlineData("\\ud800")]
    public void Text_that_is_no_Unicode_is_malformed(string kid)
    {
        var header = Encoding.Latin1.GetBytes($$"""{"alg":"ES256","typ":"at+jwt","kid":"{{kid}}"}""");
        Refused(Jwt.Sign(Base64Url.EncodeToString(header), good.Split('.')[1], TestKeys.First), "malformed");
    }

    [Fact]
    public void Every_changed_character_is_noticed()
    {
        var random = new Random(1);
        for (var i = 0; i < good.Length - 1; i++)
        {
            var changed = good.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : (char)('A' + random.Next(26));
            if (changed[i] != good[i]) Refused(new(changed), "");
        }
    }

    private void Accepted(string token) => Assert.Equal(User, reader.Read(token, Api.Now).UserId);

    private void Refused(string token, string message, DateTimeOffset? at = null)
    {
        var error = Assert.Throws<GraphQLException>(() => reader.Read(token, at ?? Api.Now));
        Assert.Equal(ErrorCodes.Unauthenticated, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    // The classic confusion: the public key taken as the secret of an HMAC.
    private string HmacWithPublicKey()
    {
        var header = Jwt.Part(good, 0);
        header["alg"] = "HS256";
        var content = $"{Jwt.Encode(header)}.{good.Split('.')[1]}";
        var mac = HMACSHA256.HashData(Encoding.ASCII.GetBytes(TestKeys.FirstPublic), Encoding.ASCII.GetBytes(content));
        return $"{content}.{Base64Url.EncodeToString(mac)}";
    }
}

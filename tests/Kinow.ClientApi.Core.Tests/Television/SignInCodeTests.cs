using System.Buffers.Text;
using Kinow.ClientApi.Core.Television;

namespace Kinow.ClientApi.Core.Tests.Television;

public sealed class SignInCodeTests
{
    [Fact]
    public void A_code_is_read_however_it_was_typed()
    {
        var code = SignInCode.Create();
        var letters = code.ToString();
        string[] typed =
        [
            letters, code.Display, letters.ToLowerInvariant(), $" {code.Display} ", string.Join(' ', letters.ToCharArray()),
            code.Display.Replace('-', '\u2013'),
        ];
        Assert.All(typed, text =>
        {
            Assert.True(SignInCode.TryParse(text, out var read), text);
            Assert.Equal(code, read);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("BCDF-GHJ")]
    [InlineData("BCDF-GHJKL")]
    [InlineData("BCDF-GHJA")]
    [InlineData("BCDF-GHJ0")]
    [InlineData("BCDF_GHJK")]
    [InlineData("BCDF-GHJ\u212A")]
    [InlineData("B C D F - - - - - - - - - - - G H J K")]
    public void What_cannot_be_a_code_is_none(string text) => Assert.False(SignInCode.TryParse(text, out _));

    [Fact]
    public void Codes_have_all_letters_in_all_places_and_none_that_is_mistaken()
    {
        var codes = Enumerable.Range(0, 2_000).Select(static _ => SignInCode.Create().ToString()).ToArray();
        Assert.Distinct(codes);
        for (var i = 0; i < SignInCode.Length; i++)
        {
            Assert.Equal("BCDFGHJKLMNPQRSTVWXZ", string.Concat(codes.Select(code => code[i]).Distinct().Order()));
        }
    }

    [Fact]
    public void A_secret_tells_its_code_and_reads_as_itself()
    {
        var code = SignInCode.Create();
        var (secret, other) = (SignInSecret.Create(code), SignInSecret.Create(code));
        var read = SignInSecret.Read(secret.Text)!;
        Assert.Equal(code, read.Code);
        Assert.Equal(secret.Hash.AsEnumerable(), read.Hash);
        Assert.NotEqual(secret.Hash.AsEnumerable(), other.Hash);
    }

    [Fact]
    public void What_cannot_be_a_secret_is_none()
    {
        var secret = SignInSecret.Create(SignInCode.Create()).Text;
        var vowels = Base64Url.EncodeToString([.. "AEIOUAEI"u8, .. new byte[32]]);
        Assert.All(
            ["", "x", secret[1..], secret + "A", secret[1..] + "*", secret[1..] + "é", vowels],
            static text => Assert.Null(SignInSecret.Read(text)));
    }
}

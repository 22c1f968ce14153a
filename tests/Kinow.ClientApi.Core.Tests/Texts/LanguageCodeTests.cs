using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class LanguageCodeTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("FR")]
    [InlineData("fr-CA")]
    [InlineData("fr_CA")]
    public void Reads_the_language_of_a_tag(string tag)
    {
        Assert.True(LanguageCode.TryParse(tag, out var code));
        Assert.Equal(Sample.Fr, code);
        Assert.Equal("fr", code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("fra")]
    [InlineData("*")]
    [InlineData("é1")]
    public void Refuses_what_is_no_code(string tag)
    {
        Assert.False(LanguageCode.TryParse(tag, out var code));
        Assert.True(code.IsNone);
        Assert.Throws<FormatException>(() => LanguageCode.Parse(tag));
    }
}

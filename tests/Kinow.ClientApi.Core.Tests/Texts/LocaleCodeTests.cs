using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class LocaleCodeTests
{
    [Theory]
    [InlineData("pt", "pt")]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("PT_pt", "pt-PT")]
    [InlineData("es-419", "es-419")]
    [InlineData("en-001", "en-001")]
    [InlineData("zh-Hant-TW", "zh-TW")]
    [InlineData("zh-Hant", "zh")]
    [InlineData("de-CH-1996", "de-CH")]
    [InlineData("de-1996", "de")]
    [InlineData("de-CH-u-nu-latn", "de-CH")]
    [InlineData("de-u-nu-latn", "de")]
    [InlineData("de-C", "de")]
    [InlineData("de-", "de")]
    [InlineData("de-C1", "de")]
    [InlineData("de-12", "de")]
    [InlineData("de-000", "de")]
    [InlineData("de-abc", "de")]
    [InlineData("de-+12", "de")]
    [InlineData("de-CHE", "de")]
    [InlineData("de-Latn-", "de")]
    public void Reads_language_and_region(string tag, string expected)
    {
        Assert.True(LocaleCode.TryParse(tag, out var code));
        Assert.Equal((expected, expected[..2], expected.Length > 2), (code.ToString(), code.Language.ToString(), code.HasRegion));
        Assert.Equal(code, LocaleCode.Parse(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("deu-DE")]
    [InlineData("419")]
    [InlineData("-DE")]
    public void Refuses_what_does_not_begin_with_a_language(string tag)
    {
        Assert.False(LocaleCode.TryParse(tag, out var code));
        Assert.Equal("", code.ToString());
        Assert.Throws<FormatException>(() => LocaleCode.Parse(tag));
    }
}

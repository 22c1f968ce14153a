using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class LocalizedTextTests
{
    private static readonly LanguageChain French = new(Sample.Fr, Sample.En);

    [Fact]
    public void Prefers_the_requested_language() =>
        Assert.Equal("Bonjour", LocalizedText.Of([new(Sample.En, "Hello"), new(Sample.Fr, "Bonjour")]).Resolve(French));

    [Fact]
    public void Falls_back_to_the_default_language() =>
        Assert.Equal("Hello", LocalizedText.Of([new(Sample.Ar, "مرحبا"), new(Sample.En, "Hello")]).Resolve(French));

    [Fact]
    public void Falls_back_to_any_language() => Assert.Equal("مرحبا", LocalizedText.Of(Sample.Ar, "مرحبا").Resolve(French));

    [Fact]
    public void Keeps_an_empty_text() => Assert.Equal("", LocalizedText.Of([new(Sample.En, "Hello"), new(Sample.Fr, "")]).Resolve(French));

    [Fact]
    public void Is_null_when_missing()
    {
        Assert.Null(LocalizedText.Missing.Resolve(French));
        Assert.True(LocalizedText.Of([]).IsMissing);
    }
}

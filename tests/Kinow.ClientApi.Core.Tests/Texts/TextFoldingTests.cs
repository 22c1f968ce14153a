using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("The  Red-Moon!", " the red moon ")]
    [InlineData("Été à Québec", " ete a quebec ")]
    [InlineData("E\u0301te\u0301", " ete ")]
    [InlineData("Straße, Œuvre, Ærø", " strasse oeuvre aero ")]
    [InlineData("L'Été", " lete ")]
    [InlineData("ŸŻŁİ", " yzli ")]
    [InlineData("أَلْبَيْتُ", " البيت ")]
    [InlineData("المدينة", " المدينه ")]
    [InlineData("🎬 ok", " 🎬 ok ")]
    [InlineData("", " ")]
    [InlineData("?!-", " ")]
    public void Folds(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Fact]
    public void Never_needs_more_room_than_announced()
    {
        var worst = new string('ß', 100);
        Assert.True(TextFolding.Fold(worst).Length <= TextFolding.MaxLength(worst.Length));
    }
}

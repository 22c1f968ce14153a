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
    [InlineData("Tiếng Việt Đường", " tieng viet duong ")]
    [InlineData("TIẾNG VIỆT", " tieng viet ")]
    [InlineData("ΟΔΥΣΣΕΎΣ Ὀδυσσεύς", " οδυσσευσ οδυσσευσ ")]
    [InlineData("ᾳ ΐ Ώ", " α ι ω ")]
    [InlineData("ЁЛКА Київ Йод", " елка киів иод ")]
    [InlineData("STRAẞE", " strasse ")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF 한글", " 한글 한글 ")]
    [InlineData("が か\u3099 \uFF76\uFF9E ガ", " が が ガ ガ ")]
    [InlineData("か", " か ")]
    [InlineData("हिन्दी क\u093C \u0958", " हिन्दी क\u093C क\u093C ")]
    [InlineData("ไทย เก่ง", " ไทย เก่ง ")]
    [InlineData("שָׁלוֹם", " שלום ")]
    [InlineData("مؤمن رئيس", " مومن رييس ")]
    [InlineData("\uFEE1\uFED8", " مق ")]
    [InlineData("ＡＢＣ１２", " abc12 ")]
    [InlineData("ﬁlm ﬃ Ⅷ", " film ffi ⅷ ")]
    [InlineData("𐐀𐐨 𞤀", " 𐐨𐐨 𞤢 ")]
    [InlineData("Ələsgər Łódź Ħal Ŧ", " alasgar lodz hal t ")]
    [InlineData("Հայաստան ԵՒ և", " հայաստան եւ եւ ")]
    [InlineData("ႠႡ ᲐᲑ აბ", " ⴀⴁ აბ აბ ")]
    [InlineData("so\u00ADft wo\u2060rd ze\u200Bro", " soft word ze ro ")]
    [InlineData("m² ½ №", " m ")]
    [InlineData("1️⃣ 👍🏽", " 1 👍🏽 ")]
    [InlineData("", " ")]
    [InlineData("?!-", " ")]
    public void Folds(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Theory]
    [InlineData('\'')]
    [InlineData('\u2019')]
    [InlineData('\u02BC')]
    [InlineData('\uFF07')]
    [InlineData('\u00B4')]
    [InlineData('`')]
    [InlineData('\u2018')]
    [InlineData('\u201B')]
    [InlineData('\u02BB')]
    [InlineData('\u2032')]
    [InlineData('\u05F3')]
    [InlineData('\u055A')]
    [InlineData('\uA78C')]
    [InlineData('\u1FBD')]
    public void Apostrophes_are_alike(char apostrophe)
    {
        Assert.Equal(" lete ", TextFolding.Fold($"L{apostrophe}\u00C9t\u00E9"));
        Assert.Equal("L \u00C9t\u00E9", TextFolding.SplitAtApostrophes($"L{apostrophe}\u00C9t\u00E9"));
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\u201C')]
    [InlineData('\u201E')]
    [InlineData('\u00AB')]
    [InlineData('\uFF02')]
    [InlineData('\u02BA')]
    [InlineData('\u02EE')]
    [InlineData('\u05F4')]
    public void Quotation_marks_part_words(char quote) => Assert.Equal(" a b ", TextFolding.Fold($"{quote}a{quote}b{quote}"));

    [Fact]
    public void A_text_without_apostrophes_is_not_copied() => Assert.Same("Etoile", TextFolding.SplitAtApostrophes("Etoile"));

    [Fact]
    public void Never_needs_more_room_than_announced()
    {
        var worst = new string('ﬃ', 100);
        Assert.True(TextFolding.Fold(worst).Length <= TextFolding.MaxLength(worst.Length));
    }
}

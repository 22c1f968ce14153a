using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Core.Tests.Texts;

public sealed class WordStemsTests
{
    [Theory]
    [InlineData("en", "story", "stories")]
    [InlineData("en", "run", "running")]
    [InlineData("fr", "cheval", "chevaux")]
    [InlineData("fr", "silencieux", "silencieuse")]
    [InlineData("de", "kind", "kinder")]
    [InlineData("es", "libro", "libros")]
    [InlineData("it", "ragazzo", "ragazzi")]
    [InlineData("nl", "boek", "boeken")]
    [InlineData("pt", "filme", "filmes")]
    [InlineData("sv", "bil", "bilar")]
    [InlineData("ar", "كتاب", "الكتاب")]
    public void Forms_of_a_word_share_a_stem(string language, string word, string other) =>
        Assert.Equal(Stem(language, word), Stem(language, other));

    [Theory]
    [InlineData("en", "story", "store")]
    [InlineData("fr", "mer", "mere")]
    [InlineData("fr", "2024", "2025")]
    public void Words_that_look_alike_stay_apart(string language, string word, string other) =>
        Assert.NotEqual(Stem(language, word), Stem(language, other));

    [Fact]
    public void A_language_without_stems_has_none()
    {
        var japanese = LanguageCode.Parse("ja");
        Assert.False(WordStems.Has(japanese));
        Assert.Null(WordStems.Of(japanese, "word"));
        Assert.Null(WordStems.Of(LanguageCode.None, "word"));
    }

    [Fact]
    public void What_is_too_long_for_a_word_is_its_own_stem()
    {
        var word = new string('a', 200) + "s";
        Assert.Equal(word, Stem("en", word));
    }

    [Fact]
    public void Every_language_stems_anything_and_always_alike()
    {
        var random = new Random(3);
        foreach (var language in WordStems.Languages)
        {
            for (var i = 0; i < 20_000; i++)
            {
                var word = new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letter(random))]);
                var stem = WordStems.Of(language, word);
                Assert.NotNull(stem);
                Assert.Equal(stem, WordStems.Of(language, word));
                Assert.DoesNotContain(' ', stem);
                if (WordStems.KeepsStart(language)) Assert.Equal(word[0], stem[0]);
            }
        }
    }

    [Fact]
    public async Task Many_may_ask_at_once()
    {
        var words = Enumerable.Range(0, 2_000).Select(static i => $"word{i}s").ToArray();
        var english = LanguageCode.Parse("en");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => words.Select(word => WordStems.Of(english, word)).ToArray())));
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Equal("word7", answers[0][7]);
    }

    [Theory]
    [InlineData("L'amour", "L amour")]
    [InlineData("L\u2019amour", "L amour")]
    [InlineData("amour", "amour")]
    public void Apostrophes_part_words(string text, string expected) => Assert.Equal(expected, TextFolding.SplitAtApostrophes(text));

    private static string? Stem(string language, string word) =>
        WordStems.Of(LanguageCode.Parse(language), TextFolding.Fold(word).Trim(' '));

    private static char Letter(Random random) => random.Next(4) switch
    {
        0 => (char)random.Next('0', '9' + 1),
        1 => (char)random.Next('\u0621', '\u064A'),
        _ => (char)random.Next('a', 'z' + 1),
    };
}

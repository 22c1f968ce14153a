using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Indexing;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class SearchTextTests
{
    private static readonly string[] Words = ["river", "rivers", "riviera", "moonlight", "moonlit", "story", "été", "Ёлка", "Ὀδυσσεύς", "2001"];

    [Theory]
    [InlineData("river", "River Rivre Riverside", "River Riverside Rivre")]
    [InlineData("moonlight river", "Moonlight River;Moonlihgt River;Moonlight Rivers Moon;Moonlight Riverside", "1 3 4 2")]
    public void Words_as_they_are_come_before_beginnings_and_these_before_errors(string text, string names, string order)
    {
        var titles = names.Contains(';', StringComparison.Ordinal) ? names.Split(';') : names.Split(' ');
        Product[] products = [.. titles.Select(static (name, i) => Sample.Title(i + 1, name))];
        string[] expected = order.Split(' ');
        Assert.Equal(
            expected,
            Find(products, text).Select(product => char.IsDigit(order[0]) ? $"{product.Id}" : product.Name.Values[0].Value));
    }

    [Theory]
    [InlineData("E\u0301teee", "Étees")]
    [InlineData("cafés", "Cafe\u0301")]
    [InlineData("ёлак", "Елка")]
    [InlineData("\u0415\u0308лкк", "Ёлка")]
    [InlineData("ὀδυσεύς", "Ὀδυσσεύς")]
    [InlineData("ΟΔΥΣΣΕΑΣ", "Ὀδυσσεύς")]
    public void Errors_are_counted_in_letters_without_accents(string text, string name) =>
        Assert.Single(Find([Sample.Title(1, name)], text));

    [Fact]
    public void Every_word_has_to_be_found_in_whatever_field()
    {
        var film = Sample.Title(1, "River") with { Tags = [new(1, Sample.En, "moonlight")] };
        Assert.Single(Find([film], "moonlihgt river"));
        Assert.Empty(Find([film], "moonlight river story"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!… ---")]
    public void A_text_without_words_finds_nothing(string text) => Assert.Empty(Find([Sample.Title(1, "River")], text));

    [Fact]
    public void What_follows_the_eighth_word_is_not_read()
    {
        var film = Sample.Title(1, "a b c d e f g h");
        Assert.Single(Find([film], "a b c d e f g h nowhere"));
        Assert.Empty(Find([film], "a b c d e f g nowhere"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("river River RIVER", 1)]
    [InlineData("a b c d e f g h i j k l", 8)]
    public void Words_are_counted_once(string text, int words) => Assert.Equal(words, SearchText.CountWords(text));

    [Fact]
    public void A_query_keeps_some_and_does_not_rank()
    {
        Product[] products = [Sample.Title(1, "Rivre moon"), Sample.Title(2, "River"), Sample.Title(3, "River moon")];
        Assert.Equal([2, 3, 1], Sample.Ids(Find(products, "river")));
        Assert.Equal([3, 1], Sample.Ids(Find(products, "river", "moon")));
    }

    [Fact]
    public void Tolerance_loses_nothing_that_is_found_without_and_puts_it_first()
    {
        var random = new Random(11);
        string Few(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Wrong(Words[random.Next(Words.Length)], random)));
        Product[] products = [.. Enumerable.Range(1, 300).Select(id => Sample.Title(id, Few(4)))];
        var forgiven = 0;
        for (var round = 0; round < 400; round++)
        {
            var text = Few(3);
            var words = TextFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var strict = Evaluate(products, new(Query: string.Join(' ', words[..^1].Select(static word => "+" + word).Append($"+({words[^1]} {words[^1]}*)"))));
            var found = Find(products, text);
            Assert.Equal(Sample.Ids(strict).Order(), Sample.Ids(found[..strict.Length]).Order());
            forgiven += found.Length - strict.Length;
        }

        Assert.True(forgiven > 400, $"Only {forgiven} items were found in spite of errors.");
    }

    [Fact]
    public void An_index_finds_the_same()
    {
        var random = new Random(12);
        string Few(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Wrong(Words[random.Next(Words.Length)], random)));
        Product[] products = [.. Enumerable.Range(1, 200).Select(id => Sample.Title(id, Few(4)))];
        var index = new ItemIndex<Product>(ItemKinds.Product.Fields, () => products);
        for (var round = 0; round < 200; round++)
        {
            var text = Few(3);
            Assert.Equal((text, string.Join(' ', Sample.Ids(Find(products, text)))), (text, string.Join(' ', Sample.Ids(Find(products, text, index: index)))));
        }

        Assert.True(index.IsWorth(0, 0));
    }

    private static string Wrong(string word, Random random)
    {
        var at = random.Next(1, word.Length);
        return random.Next(6) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "x"),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word,
        };
    }

    private static Product[] Find(Product[] products, string text, string? query = null, ItemIndex<Product>? index = null) =>
        Evaluate(products, new(Text: text, Query: query), index);

    private static Product[] Evaluate(Product[] products, ListArguments arguments, ItemIndex<Product>? index = null) => ListEvaluator.Evaluate(
        products, Sample.Request(ItemKinds.Product.Fields, arguments), ItemKinds.Product.Fields, Sample.Audience(), false, index);
}

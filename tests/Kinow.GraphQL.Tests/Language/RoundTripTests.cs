using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_printed_tree_parses_to_the_same_tree(int seed)
    {
        var generator = new DocumentGenerator(seed);
        for (var i = 0; i < 500; i++)
        {
            var document = generator.Next();
            var printed = Printer.Print(document);
            var parsed = Parser.Parse(printed);
            Assert.Equal(SyntaxDump.Of(document), SyntaxDump.Of(parsed));
            Assert.Equal(printed, Printer.Print(parsed));
        }
    }

    [Fact]
    public void A_parsed_text_prints_to_a_text_of_the_same_meaning()
    {
        foreach (var text in Corpus.Documents)
        {
            var document = Parser.Parse(text);
            var printed = Printer.Print(document);
            Assert.Equal(SyntaxDump.Of(document), SyntaxDump.Of(Parser.Parse(printed)));
            Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
        }
    }

    [Fact]
    public void The_corpus_uses_every_kind_of_node()
    {
        var dumps = string.Concat(Corpus.Documents.Select(text => SyntaxDump.Of(Parser.Parse(text))));
        Assert.All(Enum.GetValues<SyntaxKind>(), kind => Assert.Contains($"{kind}Node(", dumps, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_mean_nothing_change_nothing()
    {
        var generator = new DocumentGenerator(4);
        for (var i = 0; i < 200; i++)
        {
            var text = Printer.Print(generator.Next());
            var tokens = Tokens.Of(text);
            Assert.Equal(tokens, Tokens.Of($"\uFEFF#é\r,\t{text}\r\n# end"));
        }
    }
}

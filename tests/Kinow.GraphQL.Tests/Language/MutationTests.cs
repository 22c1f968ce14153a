using System.Text;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

/// <summary>Bytes that were documents before something happened to them.</summary>
public sealed class MutationTests
{
    private static readonly byte[][] Originals = [.. Corpus.Documents.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", ":", "=", "@", "!", "|", "&", "$", "...", ".", "\"", "\"\"\"", "\\", "\\u", "\\u{", "\\uD83D",
            "#", "\n", "\r", ",", "\uFEFF", "0", "-", "1.", "1e", "on", "true", "fragment", "query", "extend", "type", "é", "😀", "\0",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0x80],
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Are_a_document_or_a_syntax_error(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var text = Mutate(random);
            DocumentNode? document = null;
            if (Record.Exception(() => document = Parser.Parse(text)) is not { } exception)
            {
                accepted++;
                AssertPrintable(document!);
                continue;
            }

            var error = Assert.IsType<GraphQLSyntaxException>(exception);
            Assert.InRange(error.Offset, 0, text.Length);
            Assert.Equal(new Source(text).GetLocation(error.Offset), error.Location);
            Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
        }

        Assert.InRange(accepted, 50, 4_500);
    }

    private static void AssertPrintable(DocumentNode document)
    {
        var printed = Printer.Print(document);
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
    }

    private static byte[] Mutate(Random random)
    {
        var text = Originals[random.Next(Originals.Length)].ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Count + 1);
            switch (random.Next(5))
            {
                case 0:
                    text.RemoveRange(at, Math.Min(random.Next(1, 6), text.Count - at));
                    break;
                case 1:
                    text.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2 when at < text.Count:
                    text[at] = (byte)random.Next(256);
                    break;
                case 3:
                    var other = Originals[random.Next(Originals.Length)];
                    var start = random.Next(other.Length);
                    text.InsertRange(at, other.AsSpan(start, Math.Min(20, other.Length - start)).ToArray());
                    break;
                default:
                    if (random.Next(4) == 0) text.RemoveRange(at, text.Count - at);
                    break;
            }
        }

        return [.. text];
    }
}

using System.Text;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Search;

public sealed class QueryFuzzTests
{
    private static readonly string[] Pieces =
    [
        "AND", "OR", "NOT", "&&", "||", "!", "+", "-", "(", ")", "[", "]", "{", "}", "\"", ":", "*", "?", "~", "^", "/", "\\", ">", ">=", "<", "<=",
        " ", " ", " ", "TO", "name", "name:", "id:", "dateFrom:", "canBuy:", "metadata.Year:", "_exists_:", "type: ", "duration:[", "river", "5", "-5",
        "2026-03", "2026-03-01T10:00:00Z", "true", "é", "🎬", "\0", "\uD800", "سر", "'", "&", "|", "=", "\u201C", "\u201D", "\u00AB",
        "\u2019",
    ];

    [Fact]
    public void Random_queries_never_crash()
    {
        var random = new Random(20260301);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 10_000; i++)
        {
            var query = Make(random);
            if (QueryParser.TryParse(query, ItemKinds.Product.Fields, out var node) is { } error)
            {
                refused++;
                Assert.InRange(error.Position!.Value, 0, query.Length);
                Assert.Null(node);
            }
            else if (node is not null)
            {
                read++;
                Assert.True(QueryCompiler.Compile(node, ItemKinds.Product.Fields).Score(Sample.Title(5, "River"), Sample.Audience()) >= 0);
            }
        }

        Assert.True(read > 500, $"Only {read} of the random queries could be read.");
        Assert.True(refused > 500, $"Only {refused} of the random queries were refused.");
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        var length = random.Next(1, 14);
        for (var i = 0; i < length; i++) text.Append(
            random.Next(12) == 0 ? (char)random.Next(0x20, 0x250) : Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}

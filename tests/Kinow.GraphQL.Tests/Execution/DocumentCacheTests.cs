using System.Text;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    private static readonly GraphQLExecutor Executor = new TestEngine("type Query { a: Int b: Int }").Field("Query", "a", _ => 1).Build();

    [Fact]
    public void A_document_is_found_by_its_bytes_only()
    {
        var cache = new DocumentCache(10);
        var document = Executor.Prepare("{ a }"u8.ToArray());
        cache.Add("{ a }"u8, document);

        Assert.Same(document, cache.Find("{ a }"u8));
        Assert.Null(cache.Find("{ a  }"u8));
        Assert.Null(cache.Find("{ a"u8));
    }

    [Fact]
    public void A_flood_of_new_documents_leaves_the_busy_one()
    {
        var cache = new DocumentCache(100);
        var busy = Executor.Prepare("{ a }"u8.ToArray());
        cache.Add("{ a }"u8, busy);
        byte[][] flood = [.. Enumerable.Range(0, 5_000).Select(i => Encoding.UTF8.GetBytes($"{{ a }} # {i}"))];
        foreach (var key in flood)
        {
            cache.Add(key, busy);
            Assert.Same(busy, cache.Find("{ a }"u8));
        }

        Assert.InRange(flood.Count(key => cache.Find(key) is not null), 80, 100);
    }

    [Fact]
    public void A_document_larger_than_people_write_is_not_kept()
    {
        var cache = new DocumentCache(10);
        var padded = Encoding.UTF8.GetBytes("{ a }" + new string(' ', 40_000));
        cache.Add(padded, Executor.Prepare(padded));

        Assert.Null(cache.Find(padded));
    }

    [Fact]
    public void A_plan_too_large_to_keep_is_made_for_each_request()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 2_500).Select(i => $"f{i}: a"));
        var executor = new TestEngine("type Query { a: Int }", new() { Limits = new() { MaxTokens = 10_000, MaxAliases = 10_000, MaxRootFields = 10_000 } })
            .Field("Query", "a", _ => 1).Build();
        var large = executor.Prepare(Encoding.UTF8.GetBytes($"{{ {fields} }}"));
        var small = executor.Prepare("{ a }"u8.ToArray());

        Assert.Empty(large.Errors);
        Assert.NotSame(large.Plan(null, default).Plan, large.Plan(null, default).Plan);
        Assert.Same(small.Plan(null, default).Plan, small.Plan(null, default).Plan);
    }
}

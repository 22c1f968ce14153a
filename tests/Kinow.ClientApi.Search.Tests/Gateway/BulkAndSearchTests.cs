using System.Globalization;
using System.Text;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

/// <summary>What the gateway relies on, asked of a real engine: many documents.</summary>
public abstract class BulkAndSearchTests(Server server) : IAsyncLifetime
{
    private EngineScope scope = null!;

    public async Task InitializeAsync() =>
        scope = await EngineScope.CreateAsync(server, static options => options with { MaxBulkBytes = 2_000 });

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Each_write_of_a_bulk_has_its_own_fate()
    {
        await scope.Gateway.PutExternalAsync(scope.Target, "stale", 9, Json("""{"n":9}"""), default);
        var body = new BulkBody();
        body.IndexExternal(scope.Target, "new", 1, Json("""{"n":1}"""));
        body.IndexExternal(scope.Target, "stale", 9, Json("""{"n":10}"""));
        body.IndexExternal(scope.Target, "wrong", 1, Json("""{"other":1}"""));
        body.IndexExternal(SearchTarget.Alias(scope.Alias + "-gone"), "1", 1, Json("""{"n":1}"""));
        body.Create(scope.Target, "created", Json("""{"n":1}"""));
        body.Create(scope.Target, "created", Json("""{"n":2}"""));
        body.Index(scope.Target, "plain", Json("""{"n":1}"""));
        body.Delete(scope.Target, "plain");
        body.Delete(scope.Target, "never");
        var result = await scope.Gateway.BulkAsync(body, default, RefreshPolicy.Now);
        Assert.Equal(
            [
                BulkOutcome.Written, BulkOutcome.Conflict, BulkOutcome.Failed, BulkOutcome.IndexMissing, BulkOutcome.Written,
                BulkOutcome.Conflict, BulkOutcome.Written, BulkOutcome.Written, BulkOutcome.NotFound,
            ],
            result.Items.Select(static item => item.Outcome));
        Assert.Contains("strict_dynamic_mapping_exception", result.Items[2].Reason, StringComparison.Ordinal);
        Assert.Throws<SearchRequestException>(result.ThrowIfFailed);
        Assert.Equal(3, await scope.Gateway.CountAsync(scope.Alias, default, default));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_long_bulk_goes_in_parts()
    {
        await FillAsync(100);
        Assert.InRange(scope.Gateway.Statistics.Calls, 8, 20);
        Assert.Equal(100, await scope.Gateway.CountAsync(scope.Alias, default, default));
        Assert.Equal(9, await scope.Gateway.CountAsync(scope.Alias, Json("""{"range":{"n":{"gt":90}}}"""), default));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Searches_and_reads_by_id_share_one_call()
    {
        await FillAsync(20);
        var before = scope.Gateway.Statistics.Calls;
        var body = new MultiSearchBody();
        body.Add(scope.Alias, Json("""{"size":2,"version":true,"track_total_hits":true,"sort":[{"n":"desc"}],"query":{"range":{"n":{"lt":10}}}}"""));
        body.AddIds(scope.Alias, ["3", "5", "77"], "n");
        body.AddIds(scope.Alias + "-gone", ["3"]);
        body.Add(scope.Alias, Json("""{"size":0,"aggs":{"most":{"max":{"field":"n"}}}}"""));
        using var answer = await scope.Gateway.MultiSearchAsync(body, default);
        Assert.Equal(1, scope.Gateway.Statistics.Calls - before);

        var list = answer.Results[0];
        Assert.Equal(10, list.Total);
        Assert.Equal(["9", "8"], list.Hits.Select(static hit => hit.Id));
        Assert.Equal(1, list.Hits[0].Version);
        Assert.Equal(scope.Index, list.Hits[0].Index);
        Assert.Equal("[9]", Encoding.UTF8.GetString(list.Hits[0].Sort.Span));
        Assert.Equal(["3", "5"], answer.Results[1].Hits.Select(static hit => hit.Id).Order());
        Assert.All(answer.Results[1].Hits, static hit => Assert.Equal($$"""{"n":{{hit.Id}}}""", Encoding.UTF8.GetString(hit.Source.Span)));
        Assert.True(answer.Results[2].IsIndexMissing);
        Assert.Contains("19", Encoding.UTF8.GetString(answer.Results[3].Aggregations.Span), StringComparison.Ordinal);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Documents_of_several_indices_are_read_in_one_call_unrefreshed()
    {
        await scope.Gateway.PutExternalAsync(scope.Target, "1", 4, Json("""{"n":1,"key":"a"}"""), default);
        var before = scope.Gateway.Statistics.Calls;
        var body = new MultiGetBody();
        body.Add(scope.Alias, "1", "key");
        body.Add(scope.Alias, "2");
        body.Add(scope.Alias + "-gone", "1");
        body.Add(scope.Index, "1");
        using var answer = await scope.Gateway.MultiGetAsync(body, default);
        Assert.Equal(1, scope.Gateway.Statistics.Calls - before);
        Assert.Equal(
            [DocumentOutcome.Found, DocumentOutcome.NotFound, DocumentOutcome.IndexMissing, DocumentOutcome.Found],
            answer.Documents.Select(static document => document.Outcome));
        Assert.Equal("""{"key":"a"}""", Encoding.UTF8.GetString(answer.Documents[0].Source.Span));
        Assert.Equal((4, answer.Documents[3].Sequence), (answer.Documents[0].Version, answer.Documents[0].Sequence));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_wrong_search_is_our_error()
    {
        var body = new MultiSearchBody();
        body.Add(scope.Alias, Json("""{"size":1}"""));
        body.Add(scope.Alias, Json("""{"query":{"no_such_query":{}}}"""));
        var refused = await Assert.ThrowsAsync<SearchRequestException>(() => scope.Gateway.MultiSearchAsync(body, default));
        Assert.Equal(400, refused.Status);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_walk_meets_every_document_once()
    {
        await FillAsync(57);
        var met = new List<string>();
        await foreach (var page in scope.Gateway.ScanAsync(new(scope.Alias, "key") { PageSize = 10, Source = ["key"] }, default))
        {
            met.AddRange(page.Hits.Select(static hit => hit.Id));
        }

        Assert.Equal(57, met.Distinct().Count());
        Assert.Equal(57, met.Count);

        met.Clear();
        var few = new ScanRequest(scope.Alias, "key") { PageSize = 3, Query = Json("""{"range":{"n":{"lt":6}}}""") };
        await foreach (var page in scope.Gateway.ScanAsync(few, default)) met.AddRange(page.Hits.Select(static hit => hit.Id));
        Assert.Equal(["0", "1", "2", "3", "4", "5"], met);
    }

    private static byte[] Json(string text) => EngineScope.Json(text);

    private async Task FillAsync(int count)
    {
        var body = new BulkBody();
        for (var i = 0; i < count; i++)
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            body.IndexExternal(scope.Target, id, 1, i, static (json, n) =>
            {
                json.WriteStartObject();
                json.WriteString("key", n.ToString("D5", CultureInfo.InvariantCulture));
                json.WriteNumber("n", n);
                json.WriteEndObject();
            });
        }

        (await scope.Gateway.BulkAsync(body, default)).ThrowIfFailed();
        await scope.Gateway.RefreshAsync(scope.Alias, default);
    }
}

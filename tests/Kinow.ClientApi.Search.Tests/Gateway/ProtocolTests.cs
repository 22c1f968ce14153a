using System.Text;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

/// <summary>What the gateway relies on, asked of a real engine: single documents.</summary>
public abstract class ProtocolTests(Server server) : IAsyncLifetime
{
    private EngineScope scope = null!;

    public async Task InitializeAsync() => scope = await EngineScope.CreateAsync(server);

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_document_is_read_back_with_its_version_at_once()
    {
        Assert.Equal(
            ExternalPutOutcome.Written, await scope.Gateway.PutExternalAsync(scope.Target, "1", 7, Json("""{"key":"é","n":3}"""), default));
        var read = await scope.Gateway.GetAsync(scope.Alias, "1", default);
        Assert.Equal((DocumentOutcome.Found, 7L), (read.Outcome, read.Version));
        Assert.Equal("""{"key":"é","n":3}""", Encoding.UTF8.GetString(read.Source.Span));
    }

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData("a b/c?d#é")]
    [InlineData("%2F")]
    [InlineData("../x")]
    [InlineData("2026-01-01T00:00:00Z+'\"\\")]
    public async Task Ids_survive_the_address(string id)
    {
        await scope.Gateway.PutExternalAsync(scope.Target, id, 1, Json("""{"n":1}"""), default);
        Assert.True((await scope.Gateway.GetAsync(scope.Alias, id, default)).IsFound);
        Assert.Equal(DeleteOutcome.Deleted, await scope.Gateway.DeleteAsync(scope.Alias, id, null, default));
        Assert.False((await scope.Gateway.GetAsync(scope.Alias, id, default)).IsFound);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Versions_only_move_forward()
    {
        await scope.Gateway.PutExternalAsync(scope.Target, "1", 5, Json("""{"n":5}"""), default);
        Assert.Equal(ExternalPutOutcome.Stale, await scope.Gateway.PutExternalAsync(scope.Target, "1", 5, Json("""{"n":50}"""), default));
        Assert.Equal(ExternalPutOutcome.Stale, await scope.Gateway.PutExternalAsync(scope.Target, "1", 4, Json("""{"n":4}"""), default));
        Assert.Equal(ExternalPutOutcome.Written, await scope.Gateway.PutExternalAsync(scope.Target, "1", 1_790_000_000_000_000, Json("""{"n":6}"""), default));
        Assert.Equal("""{"n":6}""", Encoding.UTF8.GetString((await scope.Gateway.GetAsync(scope.Alias, "1", default)).Source.Span));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_creation_succeeds_once()
    {
        var first = await scope.Gateway.CreateAsync(scope.Target, "1", Json("""{"n":1}"""), default);
        Assert.Equal(CreateOutcome.Created, first.Outcome);
        Assert.Equal(CreateOutcome.Exists, (await scope.Gateway.CreateAsync(scope.Target, "1", Json("""{"n":2}"""), default)).Outcome);
        Assert.Equal(first.Sequence, (await scope.Gateway.GetAsync(scope.Alias, "1", default)).Sequence);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_write_that_expects_another_last_write_conflicts()
    {
        var first = (await scope.Gateway.CreateAsync(scope.Target, "1", Json("""{"n":1}"""), default)).Sequence;
        var second = await scope.Gateway.PutAsync(scope.Target, "1", first, Json("""{"n":2}"""), default);
        Assert.Equal(PutOutcome.Written, second.Outcome);
        Assert.Equal(PutOutcome.Conflict, (await scope.Gateway.PutAsync(scope.Target, "1", first, Json("""{"n":3}"""), default)).Outcome);
        Assert.Equal(DeleteOutcome.Conflict, await scope.Gateway.DeleteAsync(scope.Alias, "1", first, default));
        Assert.Equal(DeleteOutcome.Deleted, await scope.Gateway.DeleteAsync(scope.Alias, "1", second.Sequence, default));
        Assert.Equal(DeleteOutcome.NotFound, await scope.Gateway.DeleteAsync(scope.Alias, "1", null, default));
        Assert.Equal(
            PutOutcome.Conflict, (await scope.Gateway.PutAsync(scope.Target, "1", second.Sequence, Json("""{"n":3}"""), default)).Outcome);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_missing_alias_is_an_outcome_and_creates_nothing()
    {
        var name = scope.Alias + "-2missing";
        var target = SearchTarget.Alias(name);
        Assert.Equal(ExternalPutOutcome.IndexMissing, await scope.Gateway.PutExternalAsync(target, "1", 1, Json("{}"), default));
        Assert.Equal(CreateOutcome.IndexMissing, (await scope.Gateway.CreateAsync(target, "1", Json("{}"), default)).Outcome);
        Assert.Equal(PutOutcome.IndexMissing, (await scope.Gateway.PutAsync(target, "1", new(0, 1), Json("{}"), default)).Outcome);
        Assert.Equal(DeleteOutcome.IndexMissing, await scope.Gateway.DeleteAsync(name, "1", null, default));
        Assert.Equal(DocumentOutcome.IndexMissing, (await scope.Gateway.GetAsync(name, "1", default)).Outcome);
        Assert.Equal(ExternalPutOutcome.IndexMissing, await scope.Gateway.PutExternalAsync(SearchTarget.Alias(scope.Index), "1", 1, Json("{}"), default));
        Assert.Equal([scope.Index], (await scope.Gateway.FindIndicesAsync(scope.Alias, default)).Select(static index => index.Index));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_field_that_the_mapping_lacks_is_our_error()
    {
        var refused = await Assert.ThrowsAsync<SearchRequestException>(
            () => scope.Gateway.PutExternalAsync(scope.Target, "1", 1, Json("""{"other":1}"""), default));
        Assert.Equal((400, "strict_dynamic_mapping_exception"), (refused.Status, refused.ErrorType));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Large_bodies_are_sent_compressed_and_kept_whole()
    {
        var before = scope.Gateway.Statistics;
        var document = Json("{\"body\":{\"text\":\"" + new string('x', 50_000) + "\"}}");
        await scope.Gateway.PutExternalAsync(scope.Target, "1", 1, document, default);
        Assert.InRange((scope.Gateway.Statistics - before).BytesSent, 1, 5_000);
        Assert.Equal(document, (await scope.Gateway.GetAsync(scope.Alias, "1", default)).Source.ToArray());
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task The_engine_says_how_it_is() => Assert.True((await scope.Gateway.HealthAsync(default)).IsUsable);

    [ServerFact(Server.Elasticsearch)]
    public async Task Wrong_credentials_are_refused_and_not_tried_again()
    {
        var address = await Servers.SearchAsync(Server.Elasticsearch);
        foreach (var wrong in new[] { SearchAuthentication.None, SearchAuthentication.Basic("elastic", "wrong"), SearchAuthentication.ApiKey("d3Jvbmc6a2V5") })
        {
            using var gateway = new SearchGateway(new(address.Url) { Authentication = wrong, ReadTimeout = TimeSpan.FromSeconds(20) });
            var refused = await Assert.ThrowsAsync<SearchUnavailableException>(() => gateway.HealthAsync(default));
            Assert.Equal((SearchUnavailableReason.Refused, 401), (refused.Reason, refused.Status));
            Assert.Equal(1, gateway.Statistics.Calls);
        }
    }

    private static byte[] Json(string text) => EngineScope.Json(text);
}

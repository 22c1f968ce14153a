using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Results;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

/// <summary>What the gateway relies on, asked of a real engine: indices, aliases and templates.</summary>
public abstract class IndexTests(Server server) : IAsyncLifetime
{
    private EngineScope scope = null!;

    public async Task InitializeAsync() => scope = await EngineScope.CreateAsync(server);

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task An_alias_moves_in_one_step()
    {
        var next = scope.Alias + "-2";
        Assert.True(await scope.Gateway.CreateIndexAsync(next, default, default));
        await scope.Gateway.PutExternalAsync(SearchTarget.Index(next), "1", 1, EngineScope.Json("""{"n":2}"""), default);
        Assert.True(await scope.Gateway.UpdateAliasesAsync(
            [AliasAction.Add(next, scope.Alias), AliasAction.Remove(scope.Index, scope.Alias)], default));
        Assert.Equal(next, Assert.Single(await scope.Gateway.ListIndicesAsync(scope.Alias, default)));
        Assert.True((await scope.Gateway.GetAsync(scope.Alias, "1", default)).IsFound);

        var all = await scope.Gateway.FindIndicesAsync(scope.Alias, default);
        Assert.Equal([scope.Index, next], all.Select(static index => index.Index));
        Assert.Equal([0, 1], all.Select(static index => index.Aliases.Length));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_change_of_aliases_that_cannot_be_done_whole_changes_nothing()
    {
        var next = scope.Alias + "-2";
        Assert.False(await scope.Gateway.UpdateAliasesAsync(
            [AliasAction.Remove(scope.Index, scope.Alias), AliasAction.Add(next, scope.Alias)], default));
        Assert.Equal(scope.Index, Assert.Single(await scope.Gateway.ListIndicesAsync(scope.Alias, default)));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task What_exists_is_not_created_again_and_what_is_missing_is_told()
    {
        Assert.False(await scope.Gateway.CreateIndexAsync(scope.Index, default, default));
        Assert.False(await scope.Gateway.CreateIndexAsync(scope.Alias, default, default));
        Assert.False(await scope.Gateway.DeleteIndexAsync(scope.Alias + "-3", default));
        Assert.False(await scope.Gateway.RefreshAsync(scope.Alias + "-3", default));
        Assert.Null(await scope.Gateway.CountAsync(scope.Alias + "-3", default, default));
        Assert.Empty(await scope.Gateway.ListIndicesAsync(scope.Alias + "-3", default));
        Assert.False(await scope.Gateway.DeleteIndexTemplateAsync(scope.Alias + "-3", default));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task An_index_goes_with_its_documents()
    {
        Assert.True(await scope.Gateway.DeleteIndexAsync(scope.Index, default));
        Assert.Equal(DocumentOutcome.IndexMissing, (await scope.Gateway.GetAsync(scope.Alias, "1", default)).Outcome);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Wrong_settings_are_our_error() => await Assert.ThrowsAsync<SearchRequestException>(
        () => scope.Gateway.CreateIndexAsync(scope.Alias + "-4", EngineScope.Json("""{"settings":{"number_of_shards":"many"}}"""), default));

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData("*")]
    [InlineData("a,b")]
    [InlineData("_all")]
    [InlineData("../_cluster")]
    [InlineData("Upper")]
    public async Task Names_of_several_indices_are_refused_before_the_engine_sees_them(string name)
    {
        var before = scope.Gateway.Statistics.Calls;
        await Assert.ThrowsAsync<ArgumentException>(() => scope.Gateway.DeleteIndexAsync(name, default));
        Assert.Equal(before, scope.Gateway.Statistics.Calls);
    }
}

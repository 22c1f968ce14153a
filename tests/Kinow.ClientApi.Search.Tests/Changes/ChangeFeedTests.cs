using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Changes;

/// <summary>What is written is told to all who follow, whatever happens to the feed.</summary>
public abstract class ChangeFeedTests(Server server) : IAsyncLifetime
{
    private ReadModelScope scope = null!;

    public async Task InitializeAsync() => scope = await ReadModelScope.CreateAsync(server);

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task What_was_written_is_told_once_to_each_who_follows()
    {
        await scope.Lifecycle.EnsureAsync(default);
        var (first, second) = (Reader(), Reader());
        Assert.Equal([ChangeKey.Everything], await first.ReadAsync(default));
        var feed = Writer();
        var writer = new ReadModelWriter(scope.Gateway, scope.Names, null, feed);

        await writer.WriteAsync([Make(1, 10), Make(2, 10)], default);
        Assert.Equal([new("category", "1"), new("category", "2")], await first.ReadAsync(default));
        Assert.Equal(ImmutableArray<ChangeKey>.Empty, await first.ReadAsync(default));

        // Nothing differs, but an earlier attempt may have ended before it told.
        await writer.WriteAsync([Make(1, 11)], default);
        Assert.Equal([new("category", "1")], await first.ReadAsync(default));
        Assert.Equal([ChangeKey.Everything], await second.ReadAsync(default));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Who_listens_in_the_process_hears_what_was_told_and_nothing_else()
    {
        await scope.Lifecycle.EnsureAsync(default);
        var listener = new Listener();
        var feed = new ChangeFeedWriter(scope.Gateway, scope.Names, TimeProvider.System, listener);
        ChangeKey[] told = [.. Enumerable.Range(0, 20).Select(static number => new ChangeKey("product", $"{number}"))];
        await Task.WhenAll(told.Select(key => feed.AppendAsync([key], default)));
        Assert.Equal(told.Order(Comparer<ChangeKey>.Create(Compare)), listener.Heard.Order(Comparer<ChangeKey>.Create(Compare)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => feed.AppendAsync([new("product", "99")], new CancellationToken(canceled: true)));
        Assert.Equal(told.Length, listener.Heard.Count);

        static int Compare(ChangeKey left, ChangeKey right) => string.CompareOrdinal(left.ToString(), right.ToString());
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Nothing_of_what_many_writers_tell_at_once_is_lost()
    {
        await scope.Lifecycle.EnsureAsync(default);
        var reader = Reader();
        await reader.ReadAsync(default);
        var writers = Enumerable.Range(0, 6).Select(_ => Writer()).ToList();
        var heard = new HashSet<ChangeKey>();
        var telling = Task.WhenAll(Enumerable.Range(0, 120).Select(
            number => writers[number % writers.Count].AppendAsync([new("product", $"{number}")], default)));
        while (!telling.IsCompleted) heard.UnionWith((await reader.ReadAsync(default))!.Value);
        await telling;
        heard.UnionWith((await reader.ReadAsync(default))!.Value);
        if (!heard.Contains(new("product", ""))) Assert.Equal(120, heard.Count);
        Assert.DoesNotContain(ChangeKey.Everything, heard);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_feed_that_is_not_there_tells_nothing_and_everything_once_it_is()
    {
        var reader = Reader();
        var writer = Writer();
        Assert.Null(await reader.ReadAsync(default));
        await writer.AppendAsync([new("product", "1")], default);
        Assert.Empty(await scope.Gateway.FindIndicesAsync(scope.Names.Root, default));

        await scope.Lifecycle.EnsureAsync(default);
        Assert.Equal([ChangeKey.Everything], await reader.ReadAsync(default));
        await writer.AppendAsync([new("product", "1")], default);
        Assert.Equal([new("product", "1")], await reader.ReadAsync(default));
    }

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData("{}")]
    [InlineData("""{"body":{"next":"x"}}""")]
    [InlineData("""{"body":{"epoch":"e","next":-1,"keys":[]}}""")]
    [InlineData("""{"body":{"epoch":"e","next":1,"keys":[null]}}""")]
    [InlineData("""{"body":{"epoch":"e","next":9223372036854775807,"keys":["product:1"]}}""")]
    public async Task Garbage_makes_forget_everything_once_and_heals_with_the_next_change(string garbage)
    {
        await scope.Lifecycle.EnsureAsync(default);
        var reader = Reader();
        var writer = Writer();
        await writer.AppendAsync([new("product", "1")], default);
        await reader.ReadAsync(default);
        var alias = SearchTarget.Alias(scope.Names.Alias(DocumentKinds.Changes));
        foreach (var lane in ChangeLanes.All)
        {
            var found = await scope.GetAsync(DocumentKinds.Changes, lane);
            await scope.Gateway.ReplaceAsync(
                alias, lane, found.IsFound ? found.Sequence : null, Encoding.UTF8.GetBytes(garbage), default);
        }

        Assert.Equal([ChangeKey.Everything], await reader.ReadAsync(default));
        Assert.Equal(ImmutableArray<ChangeKey>.Empty, await reader.ReadAsync(default));
        await writer.AppendAsync([new("product", "2")], default);
        Assert.Equal([ChangeKey.Everything], await reader.ReadAsync(default));
        await writer.AppendAsync([new("product", "3")], default);
        Assert.Equal([new("product", "3")], await reader.ReadAsync(default));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task A_ring_that_was_deleted_makes_forget_everything()
    {
        await scope.Lifecycle.EnsureAsync(default);
        var writer = Writer();
        await writer.AppendAsync([new("product", "1")], default);
        var reader = Reader();
        await reader.ReadAsync(default);
        foreach (var lane in ChangeLanes.All)
            await scope.Gateway.DeleteAsync(scope.Names.Alias(DocumentKinds.Changes), lane, null, default);
        Assert.Equal([ChangeKey.Everything], await reader.ReadAsync(default));
        await writer.AppendAsync([new("product", "2")], default);
        Assert.Equal([new("product", "2")], await reader.ReadAsync(default));
    }

    private static DocumentWrite Make(long id, long version) =>
        new DocumentMaker(Catalog.Content.Settings).Of(ItemKinds.Category, new Category { Id = id }, version);

    private ChangeFeedReader Reader() => new(scope.Gateway, scope.Names);

    private ChangeFeedWriter Writer() => new(scope.Gateway, scope.Names, TimeProvider.System);

    private sealed class Listener : IChangeListener
    {
        public ConcurrentQueue<ChangeKey> Heard { get; } = [];

        public void OnTold(IReadOnlyCollection<ChangeKey> changes)
        {
            foreach (var change in changes) Heard.Enqueue(change);
        }
    }
}

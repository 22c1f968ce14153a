using System.Globalization;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Rebuilding;

[TakesLong(60)]
public sealed class RebuildTests : IAsyncLifetime
{
    private readonly ListSource source = new();
    private ReadModelScope scope = null!;
    private ReadModelWriter writer = null!;

    public async Task InitializeAsync()
    {
        scope = await ReadModelScope.CreateAsync(Server.OpenSearch);
        writer = new(scope.Gateway, scope.Names);
    }

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch)]
    public async Task What_the_database_lacks_is_gone_and_what_it_has_is_there()
    {
        await scope.Lifecycle.EnsureAsync(default);
        await writer.WriteAsync([source.Set(900, 1)], default);
        source.Delete(900);
        for (var id = 1; id <= 35; id++) source.Set(id, id);

        Assert.Equal(36, await Rebuild().RunAsync(null, default));
        await AssertSameAsync();
        var indices = await scope.Gateway.FindIndicesAsync(scope.Names.Root, default);
        Assert.DoesNotContain(indices, index => index.Index == scope.Names.First(DocumentKinds.Of(ItemKinds.Category)));
        Assert.Equal(DocumentKinds.All.Length, indices.Length);
        Assert.All(indices, static index => Assert.Single(index.Aliases));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Reads_and_writes_go_on_and_nothing_of_them_is_lost()
    {
        await scope.Lifecycle.EnsureAsync(default);
        for (var id = 1; id <= 60; id++) await writer.WriteAsync([source.Set(id, id)], default);

        // Each chunk that was read waits until its rows have been changed, deleted and made by others.
        source.BeforeChunk = async number =>
        {
            if (number > 6) return;
            var id = number * 7;
            await writer.WriteAsync([source.Set(id, -number), source.Delete(id + 1), source.Set(1_000 + number, number)], default);
            Assert.True((await scope.GetAsync(DocumentKinds.Of(ItemKinds.Category), "60")).IsFound);
        };
        await Rebuild().RunAsync(null, default);
        await AssertSameAsync();
        Assert.True(source.Reads > 5);

        // A filler that was held up since before the deletion.
        var late = new DocumentMaker(Catalog.Content.Settings).Of(ItemKinds.Category, new Core.Catalog.Category { Id = 8 }, 1_001);
        Assert.Equal(new(0, 0, 1), await writer.WriteAsync([late], default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Writers_in_parallel_lose_nothing_to_the_swap()
    {
        await scope.Lifecycle.EnsureAsync(default);
        for (var id = 1; id <= 30; id++) source.Set(id, 0);
        using var end = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 3).Select(async lane =>
        {
            for (var round = 1; !end.IsCancellationRequested; round++)
            {
                await writer.WriteAsync([source.Set(1 + (((round * 3) + lane) % 30), (round * 3) + lane)], default);
            }
        }));
        try
        {
            await Rebuild().RunAsync(null, default);
            await Rebuild().RunAsync(null, default);
        }
        finally
        {
            await end.CancelAsync();
            await writing;
        }

        await AssertSameAsync();
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_rebuild_that_was_killed_goes_on_where_it_stopped()
    {
        for (var id = 1; id <= 95; id++) source.Set(id, id);
        source.BeforeChunk = static number => number == 6 ? throw new TimeoutException() : Task.CompletedTask;
        await Assert.ThrowsAsync<TimeoutException>(() => Rebuild().RunAsync(null, default));
        Assert.Equal(0, await scope.Gateway.CountAsync(scope.Names.Alias(DocumentKinds.Of(ItemKinds.Category)), default, default));
        await writer.WriteAsync([source.Set(3, -3)], default);

        source.BeforeChunk = static _ => Task.CompletedTask;
        var progress = new List<RebuildProgress>();
        await Rebuild().RunAsync(new Recorder(progress.Add), default);
        Assert.Equal(6 + 6, source.Reads);
        Assert.All(progress, static step => Assert.True(step.Resumed));
        await AssertSameAsync();
    }

    [ServerFact(Server.OpenSearch)]
    public async Task The_one_that_was_started_last_goes_on_alone()
    {
        for (var id = 1; id <= 30; id++) source.Set(id, id);
        var second = 0L;
        var firstChunk = new TaskCompletionSource();
        source.BeforeChunk = async number =>
        {
            if (number != 2) return;
            await firstChunk.Task;
            second = await Rebuild().RunAsync(null, default);
        };
        var first = await Assert.ThrowsAnyAsync<Exception>(() => Rebuild().RunAsync(new Recorder(_ => firstChunk.TrySetResult()), default));
        Assert.True(first is RebuildConflictException or SearchRequestException, first.ToString());
        Assert.Equal(31, second);
        await AssertSameAsync();
    }

    private ReadModelRebuild Rebuild() =>
        new(scope.Gateway, scope.Names, source, TimeProvider.System) { Grace = TimeSpan.FromMilliseconds(100) };

    private async Task AssertSameAsync()
    {
        var alias = scope.Names.Alias(DocumentKinds.Of(ItemKinds.Category));
        await scope.Gateway.RefreshAsync(alias, default);
        var found = new List<(long, int)>();
        await foreach (var page in scope.Gateway.ScanAsync(new(alias, "id"), default))
        {
            foreach (var hit in page.Hits)
            {
                if (DocumentKinds.Of(ItemKinds.Category).Read(hit.Source.Span, out var category) == DocumentState.Present)
                {
                    found.Add((long.Parse(hit.Id, CultureInfo.InvariantCulture), category!.Position));
                }
            }
        }

        Assert.Equal(source.Rows, found.Order());
    }

    private sealed class Recorder(Action<RebuildProgress> record) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => record(value);
    }
}

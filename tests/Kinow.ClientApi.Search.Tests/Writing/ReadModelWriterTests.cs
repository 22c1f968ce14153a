using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Writing;

public sealed class ReadModelWriterTests : IAsyncLifetime
{
    private static readonly DocumentMaker Documents = new(Catalog.Content.Settings);

    private ReadModelScope scope = null!;
    private ReadModelWriter writer = null!;

    public async Task InitializeAsync()
    {
        scope = await ReadModelScope.CreateAsync(Server.OpenSearch);
        await scope.Lifecycle.EnsureAsync(default);
        writer = new(scope.Gateway, scope.Names);
    }

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch)]
    public async Task Only_documents_that_differ_are_written()
    {
        Assert.Equal(new(3, 0, 0), await writer.WriteAsync([Make(1, 0, 10), Make(2, 0, 10), Make(3, 0, 10)], default));
        Assert.Equal(new(1, 2, 0), await writer.WriteAsync([Make(1, 0, 20), Make(2, 5, 20), Make(3, 0, 20)], default));
        Assert.Equal(20, (await scope.GetAsync(DocumentKinds.Of(ItemKinds.Category), "2")).Version);
        Assert.Equal(10, (await scope.GetAsync(DocumentKinds.Of(ItemKinds.Category), "3")).Version);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Only_documents_that_differ_are_finished()
    {
        var finished = new List<long>();
        await writer.WriteAsync([Counted(1, 10)], default);
        await writer.WriteAsync([Counted(1, 20)], default);
        await writer.WriteAsync([Counted(2, 30)], default);
        Assert.Equal([10, 30], finished);

        DocumentWrite Counted(int position, long version)
        {
            var made = Make(1, position, version);
            return new(made.Kind, made.Id, version, made.Hash, Finish, made.MostBytes);

            ReadOnlyMemory<byte> Finish()
            {
                finished.Add(version);
                return made.Document;
            }
        }
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_late_writer_loses_and_what_is_deleted_stays_deleted()
    {
        await writer.WriteAsync([Make(1, 1, 20)], default);
        Assert.Equal(new(0, 0, 1), await writer.WriteAsync([Make(1, 2, 10)], default));
        Assert.Equal(
            new(1, 0, 0), await writer.WriteAsync([DocumentWrite.Tombstone(DocumentKinds.Of(ItemKinds.Category), "1", 30)], default));
        Assert.Equal(new(0, 0, 1), await writer.WriteAsync([Make(1, 3, 25)], default));
        var category = DocumentKinds.Of(ItemKinds.Category);
        Assert.Equal(DocumentState.Deleted, category.Read((await scope.GetAsync(category, "1")).Source.Span, out _));
        Assert.Equal(new(1, 0, 0), await writer.WriteAsync([Make(1, 4, 40)], default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Many_documents_take_two_calls_for_each_part()
    {
        var before = scope.Gateway.Statistics.Calls;
        var counts = await writer.WriteAsync(Enumerable.Range(1, 1_000).Select(static id => Make(id, 0, 1)), default);
        Assert.Equal(new(1_000, 0, 0), counts);
        Assert.Equal(4, scope.Gateway.Statistics.Calls - before);
        await writer.WriteAsync(Enumerable.Range(1, 1_000).Select(static id => Make(id, 0, 2)), default);
        Assert.Equal(6, scope.Gateway.Statistics.Calls - before);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Writers_at_the_same_time_leave_the_newest()
    {
        await Task.WhenAll(Enumerable.Range(1, 20).Select(version => writer.WriteAsync([Make(1, version, version)], default)));
        var stored = await scope.GetAsync(DocumentKinds.Of(ItemKinds.Category), "1");
        DocumentKinds.Of(ItemKinds.Category).Read(stored.Source.Span, out var category);
        Assert.Equal((20, 20), (stored.Version, category!.Position));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Without_its_alias_nothing_is_written_and_nothing_is_created()
    {
        var nowhere = new ReadModelNames(new Isolation().Platform);
        await Assert.ThrowsAsync<SearchUnavailableException>(
            () => new ReadModelWriter(scope.Gateway, nowhere).WriteAsync([Make(1, 0, 1)], default));
        Assert.Empty(await scope.Gateway.FindIndicesAsync(nowhere.Root, default));
    }

    private static DocumentWrite Make(long id, int position, long version) =>
        Documents.Of(Core.Kinds.ItemKinds.Category, new Category { Id = id, Position = position }, version);
}

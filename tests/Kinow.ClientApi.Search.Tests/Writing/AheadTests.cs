using System.Diagnostics.Metrics;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Writing;

/// <summary>Documents that were written while the database's clock was ahead: later readings of the rows have lower versions.</summary>
public sealed class AheadTests : IAsyncLifetime
{
    private const long Ahead = 1_000;

    private static readonly DocumentMaker Documents = new(Catalog.Content.Settings);

    private readonly ListLogger<ReadModelWriter> logger = new();
    private ReadModelScope scope = null!;
    private ReadModelWriter writer = null!;
    private long clock = 10;
    private int row;
    private int reads;

    public async Task InitializeAsync()
    {
        scope = await ReadModelScope.CreateAsync(Server.OpenSearch);
        await scope.Lifecycle.EnsureAsync(default);
        writer = new(scope.Gateway, scope.Names, logger);
    }

    public async Task DisposeAsync() => await scope.DisposeAsync();

    [ServerFact(Server.OpenSearch)]
    public async Task They_follow_their_rows_all_the_same_and_it_is_told()
    {
        var counted = 0L;
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, meter) =>
        {
            if (instrument.Name == "kinow.read_model.documents.ahead") meter.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref counted, value));
        listener.Start();
        await writer.WriteAsync([Make(0, Ahead)], default);

        for (row = 1; row <= 3; row++)
        {
            Assert.Equal(new(1, 0, 1), await RefreshAsync());
            Assert.Equal((Ahead + row, row), await StoredAsync());
        }

        Assert.Equal(3, counted);
        Assert.Equal(3, logger.Messages.Count);
        Assert.All(
            logger.Messages, static line => Assert.Contains(" was from a clock that was ahead by ", line.Text, StringComparison.Ordinal));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task One_that_says_what_the_rows_say_is_right_as_it_is()
    {
        await writer.WriteAsync([Make(0, Ahead)], default);

        Assert.Equal(new(0, 0, 1), await RefreshAsync());
        Assert.Equal(1, reads);
        Assert.Empty(logger.Messages);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Who_lost_a_race_reads_again_and_finds_nothing_ahead()
    {
        // Somebody else has read the rows after this reader and has written first.
        row = 1;
        await writer.RefreshAsync(
            async () =>
            {
                var version = Interlocked.Increment(ref clock);
                if (reads++ == 0) await writer.WriteAsync([Make(1, Interlocked.Increment(ref clock))], default);
                return [Make(reads == 1 ? 0 : 1, version)];
            },
            default);

        Assert.Equal((2, 1), (reads, (await StoredAsync()).Position));
        Assert.Empty(logger.Messages);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Those_who_mend_at_once_leave_what_the_rows_say()
    {
        for (var round = 0; round < 5; round++)
        {
            await writer.WriteAsync([Make(-1, Ahead * 1_000 * (round + 1))], default);
            await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
            {
                Interlocked.Increment(ref row);
                await RefreshAsync();
            }));

            Assert.Equal(row, (await StoredAsync()).Position);
        }
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_is_gone_goes_and_what_came_back_comes_back()
    {
        var kind = DocumentKinds.Of(ItemKinds.Category);
        await writer.WriteAsync([Make(0, Ahead)], default);
        await writer.RefreshAsync(() => Rows(DocumentWrite.Tombstone(kind, "1", Interlocked.Increment(ref clock))), default);
        Assert.Equal(DocumentState.Deleted, kind.Read((await scope.GetAsync(kind, "1")).Source.Span, out _));

        row = 7;
        await RefreshAsync();
        Assert.Equal(7, (await StoredAsync()).Position);
    }

    private Task<WriteCounts> RefreshAsync() => writer.RefreshAsync(
        () =>
        {
            Interlocked.Increment(ref reads);
            var version = Interlocked.Increment(ref clock);
            return Rows(Make(Volatile.Read(ref row), version) with { Renews = true });
        },
        default);

    private static Task<IEnumerable<DocumentWrite>> Rows(DocumentWrite write) => Task.FromResult<IEnumerable<DocumentWrite>>([write]);

    private async Task<(long Version, int Position)> StoredAsync()
    {
        var stored = await scope.GetAsync(DocumentKinds.Of(ItemKinds.Category), "1");
        DocumentKinds.Of(ItemKinds.Category).Read(stored.Source.Span, out var category);
        return (stored.Version, category!.Position);
    }

    private static DocumentWrite Make(int position, long version) =>
        Documents.Of(ItemKinds.Category, new Category { Id = 1, Position = position }, version);
}

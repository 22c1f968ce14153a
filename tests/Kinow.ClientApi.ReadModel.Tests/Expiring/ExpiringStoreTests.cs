using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Cleaning;
using Kinow.ClientApi.ReadModel.Expiring;
using Kinow.ClientApi.ReadModel.Tests.Overlay;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Indices;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Expiring;

public sealed class ExpiringStoreTests
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private static readonly ImmutableArray<byte> Content = [0, 1, 254, 255];

    private readonly Isolation isolation = new();
    private readonly Clock clock = new();

    [ServerFact(Server.OpenSearch)]
    public async Task Of_many_who_create_a_record_one_succeeds_and_all_see_it_at_once()
    {
        using var first = await ContainerAsync();
        using var second = await ContainerAsync();
        var record = Record();

        var created = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => StoreOf(i % 2 == 0 ? first : second).CreateAsync(record, default).AsTask()));

        Assert.Single(created, static entry => entry is not null);
        foreach (var container in new[] { first, second })
        {
            Assert.Equivalent(record, (await StoreOf(container).FindAsync(record.Id, default))!.Record, strict: true);
        }
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_record_is_replaced_and_removed_only_by_who_knows_its_last_form()
    {
        using var container = await ContainerAsync();
        var store = StoreOf(container);
        var first = (await store.CreateAsync(Record(), default))!;
        var seen = (await store.FindAsync(first.Record.Id, default))!;
        var next = first.Record with { Content = [1], Expires = first.Record.Expires + Life };

        var takers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.ReplaceAsync(seen, next, default).AsTask()));

        var taker = Assert.Single(takers, static entry => entry is not null)!;
        Assert.Null(await store.ReplaceAsync(first, first.Record, default));
        Assert.False(await store.RemoveAsync(first, default));
        Assert.Equivalent(next, (await store.FindAsync(next.Id, default))!.Record, strict: true);

        var removed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.RemoveAsync(taker, default).AsTask()));
        Assert.Single(removed, static done => done);
        Assert.Null(await store.FindAsync(next.Id, default));
        Assert.NotNull(await store.CreateAsync(next, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_has_expired_is_gone_and_is_created_again_by_one()
    {
        using var container = await ContainerAsync();
        var store = StoreOf(container);
        var old = (await store.CreateAsync(Record(), default))!;
        clock.Advance(Life - TimeSpan.FromMinutes(5));
        Assert.Null(await store.CreateAsync(old.Record, default));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null(await store.FindAsync(old.Record.Id, default));

        var next = old.Record with { Expires = old.Record.Expires + Life };
        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.CreateAsync(next, default).AsTask()));

        Assert.Single(created, static entry => entry is not null);
        Assert.Null(await store.ReplaceAsync(old, old.Record, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_many_containers_change_at_once_is_changed_by_each()
    {
        using var first = await ContainerAsync();
        using var second = await ContainerAsync();
        var id = Record().Id;

        var changes = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => ChangeAsync(StoreOf(i % 2 == 0 ? first : second))));

        Assert.Equal(Enumerable.Range(1, 16).Select(static n => (byte)n), changes.Select(static change => change!.Value.After[0]).Order());

        Task<ExpiringChange<ImmutableArray<byte>>?> ChangeAsync(IExpiringStore store) =>
            new ExpiringValues<ImmutableArray<byte>>(
                store,
                static record => record?.Content ?? [0],
                static (id, content) => new(id, content, DateTimeOffset.UnixEpoch.AddYears(1_000)),
                maxAttempts: 100)
            .ChangeAsync(id, static content => [(byte)(content[0] + 1)], default).AsTask();
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Documents_are_deleted_a_day_after_they_have_expired()
    {
        using var container = await ContainerAsync();
        var (store, names) = (StoreOf(container), new ReadModelNames(isolation.Platform));
        await new IndexLifecycle(container.Gateway, names).EnsureAsync(default);
        await store.CreateAsync(Record(), default);
        clock.Advance(TimeSpan.FromHours(2));
        var young = Record();
        await store.CreateAsync(young, default);

        clock.Advance(Life + ReadModelCleanup.Grace - TimeSpan.FromHours(1));
        await container.Gateway.RefreshAsync(names.Alias(DocumentKinds.Expiring), default);
        Assert.Equal(1, await new ReadModelCleanup(container.Gateway, names, clock).CleanAsync(default));
        Assert.True((await container.Gateway.GetAsync(names.Alias(DocumentKinds.Expiring), young.Id, default)).IsFound);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_deployment_without_the_index_gets_it()
    {
        using var container = await ContainerAsync();
        var names = new ReadModelNames(isolation.Platform);
        await container.Gateway.DeleteIndexAsync(names.First(DocumentKinds.Expiring), default);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await StoreOf(container).CreateAsync(Record(), default));

        await new IndexLifecycle(container.Gateway, names).EnsureAsync(default);

        Assert.NotNull(await StoreOf(container).CreateAsync(Record(), default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task What_other_code_wrote_says_nothing()
    {
        using var container = await ContainerAsync();
        var record = Record();
        var target = Search.Gateway.Bodies.SearchTarget.Alias(container.Indices.Expiring);
        await container.Gateway.CreateAsync(target, record.Id, "{\"body\":null,\"expires\":1}"u8.ToArray(), default);

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await StoreOf(container).FindAsync(record.Id, default));
    }

    [Fact]
    public async Task Without_the_engine_nothing_is_promised()
    {
        using var container = Container.WithoutEngine(new FakeRows());
        var store = StoreOf(container);

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CreateAsync(Record(), default));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.FindAsync("a", default));
    }

    private ExpiringStore StoreOf(Container container) => new(container.Gateway, container.Indices, clock);

    private ExpiringRecord Record() =>
        new($"test:{Guid.NewGuid():N}", Content, DateTimeOffset.FromUnixTimeMilliseconds((clock.GetUtcNow() + Life).ToUnixTimeMilliseconds()));

    private Task<Container> ContainerAsync() => Container.CreateAsync(new FakeRows(), isolation.Platform, clock);
}

using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Idempotency;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Cleaning;
using Kinow.ClientApi.ReadModel.Idempotency;
using Kinow.ClientApi.ReadModel.Tests.Overlay;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Indices;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Idempotency;

public sealed class IdempotencyStoreTests
{
    private readonly Isolation isolation = new();
    private readonly Clock clock = new();

    [ServerFact(Server.OpenSearch)]
    public async Task Of_many_who_claim_a_key_one_succeeds_and_all_see_it_at_once()
    {
        using var first = await ContainerAsync();
        using var second = await ContainerAsync();
        var record = Record();

        var claims = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => StoreOf(i % 2 == 0 ? first : second).CreateAsync(record, default).AsTask()));

        Assert.Single(claims, static claim => claim is not null);
        foreach (var container in new[] { first, second })
        {
            Assert.Equivalent(record, (await StoreOf(container).FindAsync(record.Id, default))!.Record, strict: true);
        }
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_claim_is_taken_over_by_one_and_the_one_before_records_nothing()
    {
        using var container = await ContainerAsync();
        var store = StoreOf(container);
        var dead = (await store.CreateAsync(Record(), default))!;
        var seen = (await store.FindAsync(dead.Record.Id, default))!;
        var next = IdempotencyRules.Resume(dead.Record, clock.GetUtcNow() + IdempotencyRules.Lease);

        var takers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.ReplaceAsync(seen, next, default).AsTask()));

        var taker = Assert.Single(takers, static entry => entry is not null)!;
        Assert.Null(await store.ReplaceAsync(dead, dead.Record with { Answer = [1] }, default));
        Assert.NotNull(await store.ReplaceAsync(taker, next with { Answer = [2, 0, 255] }, default));
        var last = (await store.FindAsync(dead.Record.Id, default))!.Record;
        Assert.Equal([2, 0, 255], last.Answer.AsEnumerable());
        Assert.Equal((dead.Record.Started, next.LeaseEnds), (last.Started, last.LeaseEnds));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Keys_are_forgotten_a_day_after_they_have_expired_and_can_be_claimed_again()
    {
        using var container = await ContainerAsync();
        var (store, names) = (StoreOf(container), new ReadModelNames(isolation.Platform));
        await new IndexLifecycle(container.Gateway, names).EnsureAsync(default);
        var old = Record();
        await store.CreateAsync(old, default);
        clock.Advance(TimeSpan.FromHours(2));
        var young = Record();
        await store.CreateAsync(young, default);

        clock.Advance(IdempotencyRules.Lifetime + ReadModelCleanup.Grace - TimeSpan.FromHours(1));
        await container.Gateway.RefreshAsync(names.Alias(DocumentKinds.Idempotency), default);
        Assert.Equal(1, await new ReadModelCleanup(container.Gateway, names, clock).CleanAsync(default));

        Assert.Null(await store.FindAsync(old.Id, default));
        Assert.NotNull(await store.FindAsync(young.Id, default));
        Assert.NotNull(await store.CreateAsync(old, default));
    }

    [ServerFact(Server.OpenSearch)]
    public async Task A_deployment_that_knew_no_keys_gets_their_index()
    {
        using var container = await ContainerAsync();
        var names = new ReadModelNames(isolation.Platform);
        await container.Gateway.DeleteIndexAsync(names.First(DocumentKinds.Idempotency), default);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await StoreOf(container).CreateAsync(Record(), default));

        await new IndexLifecycle(container.Gateway, names).EnsureAsync(default);

        Assert.NotNull(await StoreOf(container).CreateAsync(Record(), default));
    }

    [Fact]
    public async Task Without_the_engine_nothing_is_claimed()
    {
        using var container = Container.WithoutEngine(new FakeRows());
        var store = StoreOf(container);

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CreateAsync(Record(), default));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.FindAsync("a", default));
    }

    private static IdempotencyStore StoreOf(Container container) => new(container.Gateway, container.Indices);

    private IdempotencyRecord Record() => IdempotencyRules.Begin(Guid.NewGuid().ToString("N"), [0, 1, 254, 255], clock.GetUtcNow());

    private Task<Container> ContainerAsync() => Container.CreateAsync(new FakeRows(), isolation.Platform, clock);
}

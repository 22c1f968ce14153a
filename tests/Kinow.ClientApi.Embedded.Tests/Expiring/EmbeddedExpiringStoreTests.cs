using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Embedded.Expiring;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Embedded.Tests.Expiring;

public sealed class EmbeddedExpiringStoreTests
{
    private const int Answer = 10_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider clock = new();
    private readonly EmbeddedExpiringStore store;

    public EmbeddedExpiringStoreTests() => store = new(clock, capacity: 5 * Answer);

    [Fact]
    public async Task Of_many_who_create_a_record_one_succeeds()
    {
        var claims = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await store.CreateAsync(Record("a"), default))));

        Assert.Single(claims, static claim => claim is not null);
    }

    [Fact]
    public async Task Of_many_who_replace_a_record_one_succeeds_and_only_with_the_last_one()
    {
        var first = (await store.CreateAsync(Record("a"), default))!;
        var next = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(i => Task.Run(async () => await store.ReplaceAsync(first, Record("a", i + 1), default))));

        var last = Assert.Single(next, static entry => entry is not null)!;
        Assert.Same(last, await store.FindAsync("a", default));
        Assert.Null(await store.ReplaceAsync(first, Record("a"), default));
        Assert.NotNull(await store.ReplaceAsync(last, Record("a"), default));
        Assert.Null(await store.FindAsync("b", default));
    }

    [Fact]
    public async Task Memory_is_bounded_and_the_last_ones_are_kept()
    {
        for (var i = 0; i < 20; i++)
        {
            var claim = (await store.CreateAsync(Record($"{i}"), default))!;
            Assert.NotNull(await store.ReplaceAsync(claim, Record($"{i}", Answer), default));
        }

        for (var i = 0; i < 20; i++) Assert.Equal(i > 15, await store.FindAsync($"{i}", default) is not null);
    }

    [Fact]
    public async Task What_was_forgotten_can_be_created_again_and_not_be_replaced()
    {
        var forgotten = (await store.CreateAsync(Record("old", Answer), default))!;
        for (var i = 0; i < 20; i++) await store.CreateAsync(Record($"{i}", Answer), default);

        Assert.Null(await store.ReplaceAsync(forgotten, Record("old"), default));
        Assert.NotNull(await store.CreateAsync(Record("old"), default));
    }

    [Fact]
    public async Task What_has_expired_is_gone_and_can_be_created_again()
    {
        var first = (await store.CreateAsync(Record("a"), default))!;
        clock.Advance(Life - TimeSpan.FromTicks(1));
        Assert.Same(first, await store.FindAsync("a", default));
        Assert.Null(await store.CreateAsync(Record("a"), default));

        clock.Advance(TimeSpan.FromTicks(1));
        Assert.Null(await store.FindAsync("a", default));
        var second = (await store.CreateAsync(Record("a", 1), default))!;
        Assert.Null(await store.ReplaceAsync(first, Record("a"), default));
        Assert.Same(second, await store.FindAsync("a", default));
    }

    [Fact]
    public async Task Of_many_who_remove_a_record_one_is_told_that_it_did()
    {
        var entry = (await store.CreateAsync(Record("a"), default))!;
        var removed = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await store.RemoveAsync(entry, default))));

        Assert.Single(removed, static done => done);
        Assert.Null(await store.FindAsync("a", default));
        Assert.NotNull(await store.CreateAsync(Record("a"), default));
        Assert.False(await store.RemoveAsync(entry, default));
    }

    private ExpiringRecord Record(string id, int answer = 0) => new(id, [.. new byte[answer]], clock.GetUtcNow() + Life);
}

using Kinow.ClientApi.Core.Idempotency;
using Kinow.ClientApi.Embedded.Idempotency;

namespace Kinow.ClientApi.Embedded.Tests.Idempotency;

public sealed class EmbeddedIdempotencyStoreTests
{
    private const int Answer = 10_000;

    private readonly EmbeddedIdempotencyStore store = new(capacity: 5 * Answer);

    [Fact]
    public async Task Of_many_who_claim_a_key_one_succeeds()
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
    public async Task What_was_forgotten_can_be_claimed_again_and_not_be_replaced()
    {
        var forgotten = (await store.CreateAsync(Record("old", Answer), default))!;
        for (var i = 0; i < 20; i++) await store.CreateAsync(Record($"{i}", Answer), default);

        Assert.Null(await store.ReplaceAsync(forgotten, Record("old"), default));
        Assert.NotNull(await store.CreateAsync(Record("old"), default));
    }

    private static IdempotencyRecord Record(string id, int answer = 0) =>
        IdempotencyRules.Begin(id, [1], DateTimeOffset.UnixEpoch) with { Answer = [.. new byte[answer]] };
}

using System.Text;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Embedded.Expiring;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Embedded.Tests.Expiring;

/// <summary>A number in each record; none for zero.</summary>
public sealed class ExpiringValuesTests
{
    private const string Id = "number:1";

    private readonly FakeTimeProvider clock = new();
    private readonly EmbeddedExpiringStore store;
    private readonly ExpiringValues<int> numbers;

    public ExpiringValuesTests()
    {
        store = new(clock);
        numbers = Numbers(100);
    }

    [Fact]
    public async Task Nobody_s_change_is_lost_and_each_sees_the_one_before()
    {
        var changes = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => Task.Run(async () => await numbers.ChangeAsync(Id, static n => n + 1, default))));

        Assert.Equal(40, (await numbers.FindAsync(Id, default)).Value);
        Assert.Equal(Enumerable.Range(1, 40), changes.Select(static change => change!.Value.After).Order());
        Assert.All(changes, static change => Assert.Equal(change!.Value.Before + 1, change.Value.After));
    }

    [Fact]
    public async Task A_value_for_which_no_record_is_needed_takes_it_away()
    {
        Assert.Equal((0, 3), await ChangeAsync(Id, static _ => 3, default));
        Assert.NotNull(await store.FindAsync(Id, default));

        Assert.Equal((3, 0), await ChangeAsync(Id, static _ => 0, default));
        Assert.Null(await store.FindAsync(Id, default));
        Assert.Equal(new(0, null), await numbers.FindAsync(Id, default));
        Assert.False(await numbers.CreateAsync(Id, 0, default));
    }

    [Fact]
    public async Task An_equal_value_writes_nothing()
    {
        await numbers.ChangeAsync(Id, static _ => 3, default);
        var before = await store.FindAsync(Id, default);

        Assert.Equal((3, 3), await ChangeAsync(Id, static n => n, default));
        Assert.Same(before, await store.FindAsync(Id, default));
        Assert.Equal((0, 0), await ChangeAsync("number:2", static n => n, default));
        Assert.Null(await store.FindAsync("number:2", default));
    }

    [Fact]
    public async Task What_is_known_is_not_read_again_unless_it_has_changed()
    {
        await numbers.ChangeAsync(Id, static _ => 3, default);
        var known = await numbers.FindAsync(Id, default);
        List<int> asked = [];

        Assert.Equal((3, 4), await ChangeAsync(Id, Next, default, known));
        Assert.Equal((4, 5), await ChangeAsync(Id, Next, default, known));
        Assert.Equal((5, 6), await ChangeAsync(Id, Next, default, new ExpiringValue<int>(0, null)));
        Assert.Equal([3, 3, 4, 0, 5], asked);

        // What a change has left is known too.
        var written = (await numbers.ChangeAsync(Id, Next, default))!.Value.Now;
        asked.Clear();
        Assert.Equal((7, 8), await ChangeAsync(Id, Next, default, written));
        Assert.Equal([7], asked);

        int Next(int n)
        {
            asked.Add(n);
            return n + 1;
        }
    }

    [Fact]
    public async Task Who_loses_every_time_has_done_nothing_and_is_told_so()
    {
        var tries = 0;

        Assert.Null(await Numbers(3).ChangeAsync(Id, Interrupted, default));
        Assert.Equal(3, tries);
        Assert.Equal(30, (await numbers.FindAsync(Id, default)).Value);

        int Interrupted(int n)
        {
            tries++;
            Assert.True(numbers.ChangeAsync(Id, static other => other + 10, default).AsTask().IsCompletedSuccessfully);
            return n + 1;
        }
    }

    [Fact]
    public async Task Of_many_who_create_a_value_one_is_told_that_it_did()
    {
        var created = await Task.WhenAll(
            Enumerable.Range(1, 20).Select(n => Task.Run(async () => await numbers.CreateAsync(Id, n, default))));

        Assert.Single(created, static done => done);
    }

    private ExpiringValues<int> Numbers(int maxAttempts) => new(
        store,
        static record => record is null ? 0 : int.Parse(Encoding.ASCII.GetString(record.Content.AsSpan())),
        (id, n) => n == 0 ? null : new(id, [.. Encoding.ASCII.GetBytes($"{n}")], clock.GetUtcNow().AddHours(1)),
        maxAttempts);

    private async Task<(int Before, int After)> ChangeAsync(
        string id, Func<int, int> change, CancellationToken cancellationToken, ExpiringValue<int>? known = null)
    {
        var (before, after, _) = (await numbers.ChangeAsync(id, change, cancellationToken, known))!.Value;
        return (before, after);
    }
}

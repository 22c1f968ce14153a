using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

public sealed class AgeTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private static readonly CacheOptions Ages = new();

    private readonly MemoryScope scope = new();

    [Fact]
    public async Task A_young_page_costs_nothing()
    {
        var page = await scope.WarmAsync(1);
        scope.Clock.Step(Ages.PageSoftAge);
        var again = scope.RailAsync(1);
        Assert.True(again.IsCompletedSuccessfully);
        Assert.Same(page, (await again)[0]);
        Assert.Single(scope.Filler.Rounds);
    }

    [Fact]
    public async Task An_older_page_is_given_at_once_and_read_anew_by_one()
    {
        var page = await scope.WarmAsync(1);
        scope.Clock.Step(Ages.PageSoftAge + Moment);
        for (var i = 0; i < 10; i++) Assert.Same(page, (await scope.RailAsync(1))[0]);

        var renewal = Assert.Single(scope.Filler.Rounds[1]);
        Assert.Equal(2, scope.Filler.Rounds.Count);
        Assert.False(renewal.IsAwaited);
        await scope.Filler.AnswerAsync();
        await scope.RailAsync(1);
        Assert.Equal(2, scope.Filler.Rounds.Count);
    }

    [Fact]
    public async Task Too_old_a_page_is_waited_for_by_all_who_come()
    {
        await scope.WarmAsync(1);
        scope.Clock.Step(Ages.HardAge + Moment);
        var waits = Enumerable.Range(0, 5).Select(_ => scope.RailAsync(1).AsTask()).ToArray();
        Assert.All(waits, static wait => Assert.False(wait.IsCompleted));
        Assert.Equal(2, scope.Filler.Rounds.Count);
        Assert.True(Assert.Single(scope.Filler.Rounds[1]).IsAwaited);
        await scope.Filler.AnswerAsync();
        var pages = await Task.WhenAll(waits);
        Assert.All(pages, page => Assert.Same(pages[0][0], page[0]));
    }

    [Fact]
    public async Task Who_gives_up_spoils_nothing_for_the_others()
    {
        using var giveUp = new CancellationTokenSource();
        var first = scope.RailAsync(1, cancellationToken: giveUp.Token).AsTask();
        var second = scope.RailAsync(1).AsTask();
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await scope.Filler.AnswerAsync();
        Assert.Equal(10, (await second)[0].Items.Length);
    }

    [Fact]
    public async Task When_everything_is_down_old_pages_are_given_for_a_while_and_then_an_error()
    {
        var page = await scope.WarmAsync(1);
        scope.Origin.IsDown = true;
        scope.Clock.Step(TimeSpan.FromMinutes(4));
        var stale = scope.RailAsync(1);
        await scope.Filler.AnswerAsync();
        Assert.Equal(page.Pagination, (await stale)[0].Pagination);

        scope.Clock.Step(TimeSpan.FromMinutes(6));
        var tooOld = scope.RailAsync(1).AsTask();
        var unknown = scope.RailAsync(2).AsTask();
        await scope.Filler.AnswerAsync(scope.Filler.Rounds.Count - 2);
        await scope.Filler.AnswerAsync();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => tooOld);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => unknown);
    }

    [Fact]
    public async Task Settings_are_there_at_once_as_long_as_they_are_remembered()
    {
        var settings = scope.Store.GetSettingsAsync(null, default);
        await scope.Filler.AnswerAsync();
        scope.Clock.Step(Ages.SettingsHardAge);
        var again = scope.Store.GetSettingsAsync(null, default);
        Assert.True(again.IsCompletedSuccessfully);
        Assert.Same(await settings, await again);
    }

    [Fact]
    public async Task A_reading_that_takes_too_long_is_given_up_by_those_who_come_later()
    {
        _ = scope.RailAsync(1);
        scope.Clock.Step(Ages.LoadLimit + Moment);
        var later = scope.RailAsync(1);
        Assert.Equal(2, scope.Filler.Rounds.Count);
        await scope.Filler.AnswerAsync();
        Assert.Equal(10, (await later)[0].Items.Length);
    }

    [Fact]
    public async Task What_the_read_model_lacks_is_nothing_while_the_database_is_down()
    {
        var missing = scope.Store.GetAsync(ItemKinds.Product, new long[] { 1_000_000 }, new(scope.Audience), default);
        Assert.IsAssignableFrom<DocumentLoad>(Assert.Single(scope.Filler.Rounds[0]));
        ((DocumentLoad)scope.Filler.Rounds[0][0]).IsMissed = true;
        scope.Origin.IsDown = true;
        await scope.Filler.AnswerAsync();
        Assert.Null(Assert.Single(await missing));
    }

    [Fact]
    public async Task What_the_read_model_lacks_is_written_into_it()
    {
        var found = scope.Store.GetAsync(ItemKinds.Product, new long[] { 1 }, new(scope.Audience), default);
        ((DocumentLoad)scope.Filler.Rounds[0][0]).IsMissed = true;
        await scope.Filler.AnswerAsync();
        await found;
        Assert.Equal(1, scope.Origin.Forwarded);
    }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

public sealed class MatchInPlayTests
{
    private static readonly ImmutableArray<LiveEvent> Events =
        GeneratedCatalog.Create(3, 100, Catalog.Now).Of(ItemKinds.LiveEvent);

    [Theory]
    [InlineData(0, "2:1", 38)]
    [InlineData(14, "2:1", 40)]
    [InlineData(15, "3:1", 41)]
    [InlineData(55, "3:2", 49)]
    [InlineData(260, "5:3", 90)]
    [InlineData(265, "0:0", 1)]
    [InlineData(450, "2:1", 38)]
    public void A_minute_takes_five_seconds_and_after_the_last_it_begins_anew(int seconds, string score, int minute)
    {
        var now = MatchInPlay.After(Events[0], TimeSpan.FromSeconds(seconds));
        Assert.Equal(score, now.Score);
        Assert.Equal(minute, Assert.Single(now.Values, static value => value.Name == "minute").Value.Int);
        Assert.Equal(Events[0].Values.Select(static value => value.Name), now.Values.Select(static value => value.Name));
    }

    [Fact]
    public void It_starts_as_the_catalogue_has_it()
    {
        var start = MatchInPlay.After(Events[0], TimeSpan.Zero);
        Assert.Equal<LiveEventValue>([.. Events[0].Values], [.. start.Values]);
        Assert.Equal(Events[0] with { Values = start.Values }, start);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(4.999, 5)]
    [InlineData(5, 10)]
    [InlineData(447, 450)]
    public void It_stands_otherwise_when_its_minute_ends(double seconds, double next)
    {
        Assert.Equal(TimeSpan.FromSeconds(next), MatchInPlay.NextAfter(Events[0], TimeSpan.FromSeconds(seconds)));
        Assert.Null(MatchInPlay.NextAfter(Events[1], TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public void Other_events_stay_as_they_are() =>
        Assert.All(Events.Skip(1), static item => Assert.Same(item, MatchInPlay.After(item, TimeSpan.FromMinutes(1))));

    [Fact]
    public async Task The_store_tells_it_by_id_and_in_lists()
    {
        var content = GeneratedCatalog.Create(3, 100, Catalog.Now);
        var store = new EmbeddedCatalogStore(content, now: static item => new(MatchInPlay.After(item, TimeSpan.FromMinutes(1))));
        var audience = Catalog.Audience("FR");
        var one = await store.GetAsync(ItemKinds.LiveEvent, new[] { 1L }, new(audience), CancellationToken.None);
        var all = await store.SearchAsync(
            ItemKinds.LiveEvent,
            new[] { Catalog.Search(ItemKinds.LiveEvent.Fields, new(PerPage: 100)) },
            new(audience),
            CancellationToken.None);
        Assert.Equal("3:2", one[0]!.Score);
        Assert.Equal("3:2", Assert.Single(all[0].Items, static item => item.Id == 1).Score);
    }
}

using Kinow.ClientApi.Search.Changes;

namespace Kinow.ClientApi.Search.Tests.Changes;

public sealed class ChangeLaneTests
{
    private static readonly ChangeKey Film = new("product", "12");
    private static readonly ChangeKey Person = new("actor", "7");

    [Fact]
    public void What_was_told_since_is_known()
    {
        var before = ChangeLane.Begin().Append([Film]);
        var after = before.Append([Person, Person]).Append([Film]);
        Assert.Equal([Person, Film], after.Since(PositionIn(before)));
        Assert.Empty(after.Since(PositionIn(after)));
    }

    [Fact]
    public void A_ring_that_was_not_there_is_known_from_its_beginning()
    {
        Assert.Equal([Film], ChangeLane.Begin().Append([Film]).Since(default));
        Assert.Equal([ChangeKey.Everything], Filled(ChangeLane.Kept + 1).Since(default));
    }

    [Fact]
    public void Who_has_missed_a_change_forgets_everything()
    {
        var before = ChangeLane.Begin().Append([Film]);
        var after = before;
        for (var i = 0; i < ChangeLane.Kept; i++) after = after.Append([Film]);
        Assert.Equal(ChangeLane.Kept, after.Since(PositionIn(before)).Count());
        Assert.Equal([ChangeKey.Everything], after.Append([Film]).Since(PositionIn(before)));
    }

    [Fact]
    public void A_ring_that_was_lost_or_went_back_makes_forget_everything()
    {
        var lane = ChangeLane.Begin().Append([Film]);
        Assert.Equal([ChangeKey.Everything], ChangeLane.Begin().Append([Film, Person]).Since(PositionIn(lane)));
        Assert.Equal([ChangeKey.Everything], lane.Since(PositionIn(lane.Append([Person]))));
    }

    [Fact]
    public void Many_changes_of_a_kind_are_one_of_the_kind()
    {
        var many = Enumerable.Range(1, 33).Select(static id => new ChangeKey("product", $"{id}")).ToList();
        Assert.Equal<string>(["product", "actor:7"], ChangeLane.Begin().Append([.. many, Person]).Keys);
        Assert.Equal(32, ChangeLane.Begin().Append(many[1..]).Keys.Length);
        Assert.Equal<string>(["*"], ChangeLane.Begin().Append([Film, ChangeKey.Everything, Person]).Keys);
    }

    [Fact]
    public void Keys_come_back_as_they_were()
    {
        foreach (var key in new[] { Film, new ChangeKey("video-group", "-3"), new ChangeKey("product", ""), ChangeKey.Everything })
            Assert.Equal(key, ChangeKey.Parse(key.ToString()));
    }

    private static ChangePosition PositionIn(ChangeLane lane) => new(default, lane.Epoch, lane.Next);

    private static ChangeLane Filled(int count) =>
        Enumerable.Range(0, count).Aggregate(ChangeLane.Begin(), static (lane, _) => lane.Append([Film]));
}

using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Live;

/// <summary>A search by states finds what has them.</summary>
public sealed class LiveEventFilterTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly CatalogAudience Anybody = new(CountryCode.Unknown, default, Noon);

    private static readonly LiveEvent[] Events =
    [
        .. from starts in new[] { -300, -60, 0, 1 }
           from hours in new int?[] { null, 1, 3 }
           from kept in new int?[] { null, -1, 0, 60 }
           from said in new LiveState?[] { null, LiveState.Upcoming, LiveState.Live, LiveState.Ended, LiveState.CatchUp }
           select Event(starts, hours, kept, said),
    ];

    [Theory]
    [InlineData(LiveState.Upcoming)]
    [InlineData(LiveState.Live)]
    [InlineData(LiveState.Ended)]
    [InlineData(LiveState.CatchUp)]
    public void Finds_those_that_stand_so(LiveState state)
    {
        var expected = Events.Where(item => item.Schedule.StateAt(Noon) == state).ToArray();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Find(state));
    }

    [Fact]
    public void Finds_all_of_several_states_and_none_of_none()
    {
        Assert.Equal(Events, Find(Enum.GetValues<LiveState>()));
        Assert.Equal(
            Events.Where(static item => item.Schedule.StateAt(Noon) is LiveState.Live or LiveState.CatchUp),
            Find(LiveState.CatchUp, LiveState.Live, LiveState.Live));
        Assert.Empty(Find());
    }

    private static LiveEvent[] Find(params LiveState[] states) => ListEvaluator.Evaluate(
        Events,
        ListRequest.Default.Where(LiveEventFilter.Of(ItemKinds.LiveEvent.Fields, states, Noon)),
        ItemKinds.LiveEvent.Fields,
        Anybody);

    private static LiveEvent Event(int starts, int? hours, int? kept, LiveState? said) => new()
    {
        Id = 1,
        StartsAt = Noon.AddMinutes(starts),
        EndsAt = hours is { } length ? Noon.AddMinutes(starts).AddHours(length) : null,
        CatchUpUntil = kept is { } minutes ? Noon.AddMinutes(minutes) : null,
        StateOverride = said,
    };
}

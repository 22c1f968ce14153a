using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Nodes;

namespace Kinow.ClientApi.Core.Live;

/// <summary>Finds live events by where they stand, as <see cref="LiveSchedule.StateAt"/> says.</summary>
public static class LiveEventFilter
{
    /// <summary>Makes the part of a search.</summary>
    /// <param name="events">The fields of live events.</param>
    /// <param name="states">The states to keep; none finds nothing.</param>
    /// <param name="instant">The moment that times are compared with.</param>
    public static QueryNode Of(SearchSchema events, IEnumerable<LiveState> states, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(states);
        ImmutableArray<QueryNode> alternatives = [.. states.Distinct().Order().Select(state => Of(events, state, instant))];
        return alternatives.IsEmpty ? new AnyOfNode(events.Require("id"), []) : new BooleanNode([], alternatives, []);
    }

    private static BooleanNode Of(SearchSchema events, LiveState state, DateTimeOffset instant)
    {
        var begun = Reached(events, "startsAt", instant);
        var over = Reached(events, "endsAt", instant);
        var closed = Reached(events, "catchUpUntil", instant);
        var kept = events.Require("catchUpUntil");
        return state switch
        {
            LiveState.Upcoming => new([], [Said(events, state), ByTimes(events, [], [begun])], []),
            LiveState.Live => new([], [Said(events, state), ByTimes(events, [begun], [over])], []),
            LiveState.CatchUp => new(
                [], [Said(events, state), ByTimes(events, [begun, over, new ExistsNode(kept)], [])], [closed]),
            _ => new(
                [],
                [
                    Said(events, state),
                    new BooleanNode([Said(events, LiveState.CatchUp), closed], [], []),
                    ByTimes(events, [begun, over, closed], []),
                    ByTimes(events, [begun, over], [new ExistsNode(kept)]),
                ],
                []),
        };
    }

    private static BooleanNode ByTimes(SearchSchema events, ImmutableArray<QueryNode> must, ImmutableArray<QueryNode> mustNot) =>
        new(must, [], [new ExistsNode(events.Require("stateOverride")), .. mustNot]);

    private static TextNode Said(SearchSchema events, LiveState state) =>
        new(events.Require("stateOverride"), LiveStates.Names.NameOf(state), isPrefix: false, isQuoted: true);

    private static RangeNode Reached(SearchSchema events, string field, DateTimeOffset instant) =>
        new(events.Require(field), long.MinValue, instant.UtcTicks);
}

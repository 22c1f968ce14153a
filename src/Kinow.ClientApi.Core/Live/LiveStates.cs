using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Live;

/// <summary>The names of states, as tables, queries and the operator's tool have them.</summary>
public static class LiveStates
{
    /// <summary>The names, in any case.</summary>
    public static EnumNames<LiveState> Names { get; } = new(
        StringComparison.OrdinalIgnoreCase,
        (LiveState.Upcoming, "upcoming"), (LiveState.Live, "live"), (LiveState.Ended, "ended"), (LiveState.CatchUp, "catch_up"));
}

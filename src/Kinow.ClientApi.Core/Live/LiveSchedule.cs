namespace Kinow.ClientApi.Core.Live;

/// <summary>The times of something that is sent, and what the operator says of it.</summary>
/// <param name="StartsAt">First instant.</param>
/// <param name="EndsAt">First instant after it; null for an open end.</param>
/// <param name="CatchUpUntil">First instant at which it can no longer be watched afterwards; null: not at all.</param>
/// <param name="Override">What the operator says; null to go by the times.</param>
public readonly record struct LiveSchedule(
    DateTimeOffset StartsAt, DateTimeOffset? EndsAt, DateTimeOffset? CatchUpUntil, LiveState? Override = null)
{
    /// <summary>Where it stands at an instant.</summary>
    public LiveState StateAt(DateTimeOffset instant) => Override switch
    {
        LiveState.CatchUp => instant >= CatchUpUntil ? LiveState.Ended : LiveState.CatchUp,
        { } said => said,
        null when instant < StartsAt => LiveState.Upcoming,
        null when !(instant >= EndsAt) => LiveState.Live,
        null => instant < CatchUpUntil ? LiveState.CatchUp : LiveState.Ended,
    };

    /// <summary>The first instant after one at which time alone may change the state; null when it never does.</summary>
    public DateTimeOffset? NextChangeAfter(DateTimeOffset instant)
    {
        if (Override is not (null or LiveState.CatchUp)) return null;
        DateTimeOffset? next = null;
        foreach (var edge in new[] { Override is null ? StartsAt : null, Override is null ? EndsAt : null, CatchUpUntil })
        {
            if (edge > instant && !(edge >= next)) next = edge;
        }

        return next;
    }
}

using System.Collections.Immutable;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>
/// Who plays on an account, and who finds a place. An account's viewings are in the order in which they joined.
/// </summary>
public static class ViewingRules
{
    /// <summary>How often players tell their position, in seconds.</summary>
    public const int HeartbeatSeconds = 30;

    /// <summary>How many beats after the last one a viewing counts as over.</summary>
    public const int MissedBeats = 3;

    /// <summary>
    /// How many viewings are remembered of an account, stopped ones included. More than an account may have places, so none of a
    /// limited one is forgotten that has a place.
    /// </summary>
    public const int MaxRemembered = 200;

    /// <summary>How often players tell their position.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(HeartbeatSeconds);

    /// <summary>How long a viewing is remembered after the last beat.</summary>
    public static readonly TimeSpan Lifetime = MissedBeats * Heartbeat;

    /// <summary>What the viewings of an account are remembered under.</summary>
    public static string RecordIdOf(Guid user) => $"viewings:{user:D}";

    /// <summary>The viewings that are not over at an instant.</summary>
    public static ImmutableArray<Viewing> Alive(ImmutableArray<Viewing> viewings, DateTimeOffset instant) =>
        viewings.RemoveAll(viewing => !viewing.IsAliveAt(instant));

    /// <summary>The viewings that go on at an instant, the last begun first.</summary>
    public static IEnumerable<Viewing> Playing(ImmutableArray<Viewing> viewings, DateTimeOffset instant) =>
        viewings.Where(viewing => !viewing.IsStopped && viewing.IsAliveAt(instant))
            .OrderByDescending(static viewing => viewing.Since)
            .ThenByDescending(static viewing => viewing.Id);

    /// <summary>A viewing of the account that is not over, stopped or not; null when there is none with the id.</summary>
    public static Viewing? Find(ImmutableArray<Viewing> viewings, Guid id, DateTimeOffset instant) =>
        viewings.FirstOrDefault(viewing => viewing.Id == id && viewing.IsAliveAt(instant));

    /// <summary>Whether all places of an account are taken at an instant.</summary>
    public static bool IsFull(ImmutableArray<Viewing> viewings, ViewingSettings settings, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return viewings.Count(viewing => viewing.TakesPlace && viewing.IsAliveAt(instant)) >= settings.Limit;
    }

    /// <summary>
    /// Takes places for viewings that begin. Those that are asked for together never stop one another: what does not fit is refused.
    /// </summary>
    /// <param name="asked">The viewings that begin, at least one.</param>
    /// <param name="goesOn">
    /// The viewing that the first of them goes on with: its place is handed over, and of the same video the new one is as old, and counted
    /// as a play as the former was. One that is over is as good as none; one that was stopped finds no place any more.
    /// </param>
    public static ViewingJoin Join(
        ImmutableArray<Viewing> viewings, ImmutableArray<Viewing> asked, Guid? goesOn, ViewingSettings settings, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var former = goesOn is { } id ? Find(viewings, id, instant) : null;
        var room = new ViewingRoom(Alive(viewings, instant), asked, settings);
        if (former is { IsStopped: false }) room.HandOver(former);
        var refused = ImmutableArray.CreateBuilder<Guid>();
        foreach (var viewing in room.Asked)
        {
            if (former is { IsStopped: true } ? viewing.IsFree : room.HasPlaceFor(viewing)) room.Add(viewing);
            else refused.Add(viewing.Id);
        }

        return new(refused.Count == asked.Length ? viewings : room.ToViewings(), refused.DrainToImmutable());
    }

    /// <summary>The viewings after a beat; the same array when it changes nothing, or is of none that is not over.</summary>
    public static ImmutableArray<Viewing> After(ImmutableArray<Viewing> viewings, ViewingBeat beat)
    {
        ArgumentNullException.ThrowIfNull(beat);
        if (Find(viewings, beat.Viewing, beat.Instant) is not { } viewing) return viewings;
        if (beat.Ends) return Alive(viewings.Remove(viewing), beat.Instant);
        if (viewing.IsStopped) return viewings;
        var next = viewing with { IsCounted = viewing.IsCounted || beat.IsCounted };
        if (viewing.IsDueAt(beat.Instant)) next = next with { LastBeat = beat.Instant, Position = beat.Position };
        return next == viewing ? viewings : Alive(viewings.Replace(viewing, next), beat.Instant);
    }
}

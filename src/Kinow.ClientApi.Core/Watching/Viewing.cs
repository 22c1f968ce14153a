namespace Kinow.ClientApi.Core.Watching;

/// <summary>One playing of a video by an account, from the player that was given for it to its last beat.</summary>
public sealed record Viewing
{
    /// <summary>Identifier, a UUID version 7, which only its account's players know.</summary>
    public required Guid Id { get; init; }

    /// <summary>The video.</summary>
    public required long VideoId { get; init; }

    /// <summary>The product of the video.</summary>
    public required long ProductId { get; init; }

    /// <summary>The device of the account that it is played on; null when it was not told.</summary>
    public Guid? DeviceId { get; init; }

    /// <summary>When it began. A player that is asked for again to go on changes nothing of it.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When its player was last heard of.</summary>
    public required DateTimeOffset LastBeat { get; init; }

    /// <summary>Where the player was then, in seconds from the start.</summary>
    public int Position { get; init; }

    /// <summary>Whether it takes none of the account's places, because anybody may stream the video.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether it was counted among the plays of an access.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether it had to give its place to another one. Its player learns that at its next beat.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Whether it takes one of the account's places.</summary>
    public bool TakesPlace => !IsFree && !IsStopped;

    /// <summary>
    /// Whether it is remembered at an instant. A player whose last beat is that far ahead was heard of by a clock that is wrong, and is
    /// forgotten like one that is silent: no clock keeps a place for long.
    /// </summary>
    public bool IsAliveAt(DateTimeOffset instant) => (instant - LastBeat).Duration() < ViewingRules.Lifetime;

    /// <summary>
    /// Whether a beat at an instant is worth keeping. One that follows the last so soon, or seems to come before it, tells nothing new.
    /// </summary>
    public bool IsDueAt(DateTimeOffset instant) => instant - LastBeat >= ViewingRules.Heartbeat / 2;

    /// <summary>
    /// How long it was played since the last beat that was kept, in seconds: not while it was paused, and no longer than time has passed.
    /// </summary>
    /// <param name="position">Position reached, in seconds from the start.</param>
    public int PlayedUntil(int position, DateTimeOffset instant) =>
        IsStopped || !IsDueAt(instant) ? 0 : (int)Math.Min((instant - LastBeat).TotalSeconds, Math.Abs((long)position - Position));
}

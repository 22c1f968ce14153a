namespace Kinow.ClientApi.Core.Watching;

/// <summary>What the player of a viewing tells.</summary>
/// <param name="Viewing">The viewing.</param>
/// <param name="Position">Position reached, in seconds from the start.</param>
/// <param name="Instant">When it was told.</param>
public sealed record ViewingBeat(Guid Viewing, int Position, DateTimeOffset Instant)
{
    /// <summary>Whether the viewing was counted among the plays of an access by now.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the player ends the viewing.</summary>
    public bool Ends { get; init; }
}

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What a limited access was used for, of one video.</summary>
/// <param name="VideoId">The video.</param>
/// <param name="First">When it was played first.</param>
/// <param name="Last">When it was played last.</param>
/// <param name="Count">How often it was played through.</param>
/// <param name="Finished">Whether it stood at its end when it was played last.</param>
public sealed record VideoPlays(long VideoId, DateTimeOffset First, DateTimeOffset Last, int Count, bool Finished)
{
    /// <summary>What is known when two reports are put together, in any order and however often.</summary>
    public VideoPlays With(VideoPlays other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (older, newer) = other.Last < Last ? (other, this) : (this, other);
        return newer with
        {
            First = older.First < newer.First ? older.First : newer.First,
            Count = Math.Max(older.Count, newer.Count),
            Finished = older.Last == newer.Last ? older.Finished || newer.Finished : newer.Finished,
        };
    }
}

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <param name="At">When its load started, in milliseconds of the cache's clock.</param>
/// <param name="Instant">The instant of the request that it was loaded for.</param>
/// <param name="Weight">Estimated bytes.</param>
/// <param name="IsDegraded">Whether it may be stale or incomplete because a server was out of reach.</param>
internal sealed record CachedValue<T>(T Value, long At, DateTimeOffset Instant, int Weight, bool IsDegraded = false)
{
    /// <summary>
    /// The moment of which it shows all that was written before, by the cache's clock: when its load started, unless a search has found it.
    /// </summary>
    internal long AsOf { get; init; } = At;

    /// <summary>
    /// The first moment at which it may say something else although nothing was written; long ago where that is not known.
    /// </summary>
    internal DateTimeOffset Until { get; init; }

    /// <summary>Whether it answers a request of another instant, given its age.</summary>
    internal bool Answers(DateTimeOffset instant, long age) => RequestInstants.Match(Instant, instant, age);
}

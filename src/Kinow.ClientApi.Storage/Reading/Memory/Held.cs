namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>A remembered value.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">When reading it began, in milliseconds of the memory's clock.</param>
/// <param name="Instant">The moment of the request that it was read for.</param>
/// <param name="Weight">Estimated bytes.</param>
/// <param name="IsDegraded">Whether it may be old or lack something, because what knows better was out of reach.</param>
internal sealed record Held<T>(T Value, long At, DateTimeOffset Instant, int Weight, bool IsDegraded = false)
{
    /// <summary>Whether it answers a request of another moment, given its age.</summary>
    internal bool Answers(DateTimeOffset instant, long age) => Moments.Match(Instant, instant, age);
}

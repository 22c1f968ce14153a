namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>A remembered value.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">When reading it began, in milliseconds of the memory's clock.</param>
/// <param name="Instant">The moment of the request that it was read for.</param>
/// <param name="Weight">Estimated bytes.</param>
internal sealed record Held<T>(T Value, long At, DateTimeOffset Instant, int Weight)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Whether it answers a request of another moment, given its age: clocks of requests run with the memory's clock or stand still, and what is
    /// asked about another time altogether has to be read.
    /// </summary>
    internal bool Answers(DateTimeOffset instant, long age)
    {
        var later = instant - Instant;
        return later >= -Tolerance && later.TotalMilliseconds <= age + Tolerance.TotalMilliseconds;
    }
}

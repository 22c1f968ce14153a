namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>Compares the moments of requests.</summary>
internal static class RequestInstants
{
    private const long Tolerance = 1_000 * TimeSpan.TicksPerMillisecond;

    /// <summary>
    /// Whether what was read for one moment answers another. The clock of requests runs with the memory's clock or stands still; what is
    /// asked about another time altogether has to be read.
    /// </summary>
    /// <param name="read">The moment that it was read for.</param>
    /// <param name="asked">The moment that is asked about.</param>
    /// <param name="age">Milliseconds since it was read.</param>
    internal static bool Match(DateTimeOffset read, DateTimeOffset asked, long age)
    {
        var later = asked.UtcTicks - read.UtcTicks;
        return later >= -Tolerance && later <= (age * TimeSpan.TicksPerMillisecond) + Tolerance;
    }
}

using System.Collections.Concurrent;

namespace Kinow.EndToEnd.Tests.Real.Chaos;

/// <summary>Counts what happened to everybody.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
    private int acknowledged;
    private int reads;
    private int refused;
    private int failedReads;

    public int Acknowledged => acknowledged;

    public int Reads => reads;

    public int Refused => refused;

    public int FailedReads => failedReads;

    /// <summary>The kinds of failures, and how many of each.</summary>
    public string Failures => string.Join(", ", failures.OrderByDescending(static f => f.Value).Select(static f => $"{f.Value} × {f.Key}"));

    public void Acknowledge() => Interlocked.Increment(ref acknowledged);

    public void Read() => Interlocked.Increment(ref reads);

    public void Refuse(ApiException failure) => Count(ref refused, "write " + failure.Code);

    public void FailToRead(ApiException failure) => Count(ref failedReads, "read " + failure.Code);

    private void Count(ref int total, string kind)
    {
        Interlocked.Increment(ref total);
        failures.AddOrUpdate(kind, 1, static (_, count) => count + 1);
    }
}

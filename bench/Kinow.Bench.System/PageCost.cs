using System.Diagnostics;
using System.Text.Json;

namespace Kinow.Bench.System;

/// <summary>What one kind of page costs in one catalogue.</summary>
internal sealed class PageCost
{
    private readonly Samples milliseconds = new();
    private readonly Samples calls = new();
    private readonly Samples received = new();

    public double Milliseconds => milliseconds.Median;

    /// <summary>Calls to the search engine for a page.</summary>
    public double Calls => calls.Median;

    /// <summary>Bytes from the search engine for a page.</summary>
    public double Received => received.Median;

    public async Task MeasureAsync(Subject subject, string operation, JsonElement variables, bool counts)
    {
        var before = subject.Engine;
        var start = Stopwatch.GetTimestamp();
        await subject.RunAsync(operation, variables);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var used = subject.Engine - before;
        if (!counts) return;
        milliseconds.Add(elapsed);
        calls.Add(used.Calls);
        received.Add(used.BytesReceived);
    }
}

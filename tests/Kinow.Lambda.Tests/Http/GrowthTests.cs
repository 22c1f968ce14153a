using Kinow.TestSupport.Lambda;

namespace Kinow.Lambda.Tests.Http;

/// <summary>A thousand invocations leave nothing behind.</summary>
[Collection(AloneCollection.Name)]
public sealed class GrowthTests(SampleServers servers) : IClassFixture<SampleServers>
{
    private const int Invocations = 1_000;
    private const int WarmUp = 300;
    private const int Rounds = 15;
    private const long Tolerance = 2 * 1024 * 1024;

    [Fact]
    public async Task Memory_does_not_grow_over_a_thousand_invocations()
    {
        string[] events =
        [
            .. SampleCalls.All.Where(c => !c.Key.StartsWith("large", StringComparison.Ordinal)).Select(c => HttpEvents.Rest(c.Value)),
            HttpEvents.FunctionUrl(SampleCalls.All["large body"]),
            QueueEvents.Rule(),
            "{",
        ];

        await RunAsync(events, WarmUp);

        // Pools of arrays grow to their size over some rounds, with the threads that use them. What leaks grows in each.
        var growth = long.MaxValue;
        for (var round = 0; round < Rounds && growth > Tolerance; round++)
        {
            var before = Measure();
            await RunAsync(events, Invocations);
            growth = Math.Min(growth, Measure() - before);
        }

        Assert.InRange(growth, long.MinValue, Tolerance);
    }

    private async Task RunAsync(string[] events, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await servers.Emulator.InvokeAsync(events[i % events.Length]);
        }
    }

    // What is alive, not what has been allocated.
    private static long Measure()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

using Kinow.ClientApi.Search.Gateway.Exchange;

namespace Kinow.Bench.System;

/// <summary>
/// What a request takes, on average: calls to the search engine, bytes to and from it, bytes allocated by the whole process meanwhile, and
/// milliseconds of processors, which hardly depend on what else the machine does.
/// </summary>
internal readonly record struct RequestCost(double Calls, double Sent, double Received, double Allocated, double Processor)
{
    public static async Task<RequestCost> OfAsync(int requests, Subject subject, Func<Subject, Task> request)
    {
        var before = subject.Engine;
        var processor = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < requests; i++) await request(subject);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        processor = Environment.CpuUsage.TotalTime - processor;
        SearchStatistics used = subject.Engine - before;
        return new(
            (double)used.Calls / requests,
            (double)used.BytesSent / requests,
            (double)used.BytesReceived / requests,
            (double)allocated / requests,
            processor.TotalMilliseconds / requests);
    }
}

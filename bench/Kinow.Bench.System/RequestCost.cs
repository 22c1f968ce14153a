using Kinow.ClientApi.Search.Gateway.Exchange;

namespace Kinow.Bench.System;

/// <summary>
/// What a request takes, on average: calls to the search engine, bytes to and from it, bytes allocated by the whole process meanwhile.
/// </summary>
internal readonly record struct RequestCost(double Calls, double Sent, double Received, double Allocated)
{
    public static async Task<RequestCost> OfAsync(int requests, Subject subject, Func<Subject, Task> request)
    {
        var before = subject.Engine;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < requests; i++) await request(subject);
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        SearchStatistics used = subject.Engine - before;
        return new((double)used.Calls / requests, (double)used.BytesSent / requests, (double)used.BytesReceived / requests, (double)allocated / requests);
    }
}

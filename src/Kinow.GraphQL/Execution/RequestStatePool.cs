using System.Collections.Concurrent;

namespace Kinow.GraphQL.Execution;

/// <summary>A pool of request states.</summary>
internal sealed class RequestStatePool
{
    private const int Capacity = 256;

    private readonly ConcurrentQueue<GraphQLResponse> idle = new();
    private GraphQLResponse? fastItem;
    private int count;

    /// <summary>Takes an idle response, or makes one.</summary>
    public GraphQLResponse Rent()
    {
        var response = Interlocked.Exchange(ref fastItem, null);
        if (response is null)
        {
            if (idle.TryDequeue(out response)) Interlocked.Decrement(ref count);
            else response = new GraphQLResponse(new RequestState(), this);
        }

        response.Rent();
        return response;
    }

    /// <summary>Takes a response back.</summary>
    public void Return(GraphQLResponse response)
    {
        if (Interlocked.CompareExchange(ref fastItem, response, null) is null) return;
        if (Interlocked.Increment(ref count) <= Capacity)
        {
            idle.Enqueue(response);
        }
        else
        {
            Interlocked.Decrement(ref count);
            response.State.Dispose();
        }
    }
}

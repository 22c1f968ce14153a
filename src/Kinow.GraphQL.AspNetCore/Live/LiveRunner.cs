using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Makes the requests of one live operation, and runs it. Whoever follows it was admitted before.</summary>
/// <param name="request">What runs, and for whom: the callers of one segment count as any one of them.</param>
internal sealed class LiveRunner(GraphQLServer server, LiveRequest request)
{
    private string? token = request.Token;

    /// <summary>What runs.</summary>
    public PlannedRequest Planned => request.Planned;

    /// <summary>Makes a request as resolvers see it.</summary>
    public async ValueTask<RequestContext> CreateContextAsync(CancellationToken cancellationToken)
    {
        var own = request.Caller.CreateRequest(isAnonymous: request.Segment is not null);
        if (token is not null) own.Features.Set(new SharedSegment(token));
        var context = await server.Contexts.CreateAsync(own);
        cancellationToken.ThrowIfCancellationRequested();
        context.IsAdmitted = true;
        if (context is not HttpRequestContext http) return context;
        if (request is { Segment: { } segment, Token: null } && !segment.Equals(http.Segment)) throw new SegmentMismatchException();

        // It is good for a day or two, and what follows may last longer.
        if (token is not null) token = http.SegmentToken?.Value ?? token;
        http.TrackDependencies();
        return http;
    }

    /// <summary>Runs a query.</summary>
    /// <exception cref="SegmentMismatchException">Without its credentials the caller is of another segment.</exception>
    public async Task<LiveAnswer> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var context = await CreateContextAsync(cancellationToken);
            using var response = await server.Executor.ExecuteAsync(Planned, context);
            return AnswerOf(response, context);
        }
        catch (Exception error) when (error is not (OperationCanceledException or SegmentMismatchException))
        {
            return AnswerOf(error);
        }
    }

    /// <summary>What a response came to.</summary>
    public static LiveAnswer AnswerOf(GraphQLResponse response, RequestContext? context) =>
        new(response.Body.ToArray(), response.Kind, response.ErrorCode, (context as HttpRequestContext)?.Dependencies);

    /// <summary>What a request came to that failed outside its resolvers.</summary>
    public LiveAnswer AnswerOf(Exception error)
    {
        using var response = server.Explain(error, request.Caller.TraceIdentifier);
        return AnswerOf(response, null);
    }
}

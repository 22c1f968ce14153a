using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Makes an answer of what was thrown: always a coded error, never its cause.</summary>
internal static class Rescue
{
    /// <summary>Answers a request that failed.</summary>
    /// <param name="server">The parts.</param>
    /// <param name="exchange">The request.</param>
    /// <param name="error">What was thrown.</param>
    public static Task AnswerAsync(GraphQLServer server, Exchange exchange, Exception error)
    {
        var http = exchange.Http;
        if (error is ConnectionResetException || (error is OperationCanceledException && http.RequestAborted.IsCancellationRequested))
        {
            // Nobody is there to read an answer.
            return Task.CompletedTask;
        }

        if (http.Response.HasStarted)
        {
            Log.RequestFailed(server.Logger, error, http.TraceIdentifier);
            http.Abort();
            return Task.CompletedTask;
        }

        http.Response.Headers.ContentEncoding = default;
        http.Response.Headers.ETag = default;
        if (server.Executor.Options.Errors.Explain(error) is { } known)
        {
            return server.Sender.SendAsync(exchange, server.Executor.Reject([new(known.Message, known.Code) { RetryAfter = known.RetryAfter }]));
        }

        switch (error)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return ResponseSender.RefuseAsync(exchange, HttpFaults.BodyTooLarge);
            case BadHttpRequestException bad:
                return ResponseSender.RefuseAsync(exchange, new(bad.StatusCode, HttpErrorCodes.BadRequest, "The body did not arrive whole."));
            default:
                Log.RequestFailed(server.Logger, error, http.TraceIdentifier);
                return ResponseSender.RefuseAsync(
                    exchange, new(500, ErrorCodes.InternalServerError, "Something went wrong on our side.", http.TraceIdentifier));
        }
    }
}

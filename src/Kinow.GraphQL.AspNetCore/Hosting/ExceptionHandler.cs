using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Turns exceptions into error responses with a code; the cause stays in the log.</summary>
internal static class ExceptionHandler
{
    /// <summary>Answers a request that failed.</summary>
    public static Task HandleAsync(GraphQLServer server, HttpRequestState state, Exception error)
    {
        var http = state.Http;
        if (error is ConnectionResetException || (error is OperationCanceledException && http.RequestAborted.IsCancellationRequested))
        {
            // The client has disconnected, or the host's time is up, and what would be sent now is kept by whatever keeps everything.
            return state.Address?.Fallback is { } elsewhere && !http.Response.HasStarted
                ? ResponseSender.RedirectAsync(state, elsewhere)
                : Task.CompletedTask;
        }

        if (http.Response.HasStarted)
        {
            Log.RequestFailed(server.Logger, error, http.TraceIdentifier);
            http.Abort();
            return Task.CompletedTask;
        }

        state.Response?.Dispose();
        state.Response = null;
        http.Response.Headers.ContentEncoding = default;
        http.Response.Headers.ETag = default;
        if (server.Executor.Options.Errors.Explain(error) is { } known)
        {
            return server.Sender.SendAsync(state, server.Executor.Refuse(known));
        }

        switch (error)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return ResponseSender.SendErrorAsync(state, HttpErrors.BodyTooLarge);
            case BadHttpRequestException bad:
                return ResponseSender.SendErrorAsync(
                    state, new(bad.StatusCode, HttpErrorCodes.BadRequest, "The body did not arrive whole."));
            default:
                Log.RequestFailed(server.Logger, error, http.TraceIdentifier);
                return ResponseSender.SendErrorAsync(
                    state, new(500, ErrorCodes.InternalServerError, "Something went wrong on our side.", http.TraceIdentifier));
        }
    }
}

using System.Diagnostics;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>What every GraphQL route has in common: request id, CORS, logging, telemetry and exception handling.</summary>
internal abstract class HttpEndpoint(GraphQLServer server, StringValues methods)
{
    protected GraphQLServer Server { get; } = server;

    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext http)
    {
        var state = Begin(http);
        Task answer;
        try
        {
            var isReadable = Server.Options.Cors.AllowedOrigins.Count > 0 && Server.Cors.Apply(http);
            if (HttpMethods.IsOptions(http.Request.Method))
            {
                Server.Cors.AnswerOptions(http, isReadable, methods);
                answer = Task.CompletedTask;
            }
            else if (MediaTypeOf(http.Request) is { } mediaType)
            {
                state.MediaType = mediaType;
                answer = RespondAsync(state);
            }
            else
            {
                answer = NotAcceptableAsync(state);
            }
        }
        catch (Exception error)
        {
            answer = ExceptionHandler.HandleAsync(Server, state, error);
        }

        if (!answer.IsCompletedSuccessfully) return AwaitAsync(state, answer);
        End(state);
        return Task.CompletedTask;
    }

    /// <summary>The media type that a request is answered in; <c>null</c> where its Accept header excludes ours.</summary>
    protected virtual ResponseMediaType? MediaTypeOf(HttpRequest request) => AcceptHeader.Choose(request.Headers.Accept);

    /// <summary>Answers a request whose media type is known.</summary>
    protected abstract Task RespondAsync(HttpRequestState state);

    /// <summary>Answers a request whose Accept header excludes our media types.</summary>
    protected virtual Task NotAcceptableAsync(HttpRequestState state) => ResponseSender.SendErrorAsync(state, HttpErrors.NotAcceptable);

    private async Task AwaitAsync(HttpRequestState state, Task answer)
    {
        try
        {
            await answer;
        }
        catch (Exception error)
        {
            await ExceptionHandler.HandleAsync(Server, state, error);
        }
        finally
        {
            End(state);
        }
    }

    private HttpRequestState Begin(HttpContext http)
    {
        var state = new HttpRequestState(http);
        if (Server.Options.RequestIds) RequestIds.Apply(http);
        var report = ReportHeader.Read(http.Request.Headers);
        state.ReportsCost = report.Cost;
        state.ReportsDependencies = report.Dependencies && Server.Options.DependencyReports;
        state.ReportsTiming = report.Timing || Server.Options.ServerTiming;
        if (state.ReportsTiming || Telemetry.IsMeasuring || Server.Logger.IsEnabled(LogLevel.Information))
        {
            state.Started = Stopwatch.GetTimestamp();
        }

        state.Activity = Telemetry.Start();
        return state;
    }

    private void End(HttpRequestState state)
    {
        if (state.Started != 0 || state.Activity is not null) Report(state);
        state.Release();
    }

    private void Report(HttpRequestState state)
    {
        var plan = state.Context?.Plan;
        var type = plan is null ? null : OperationKeyword.Of(plan.Operation.Operation);
        var reply = state.Http.Response;
        if (state.Activity is not null) Telemetry.End(state.Activity, type, plan?.Name, reply.StatusCode, state.ErrorCode);
        var duration = state.Started == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(state.Started);
        if (Telemetry.IsMeasuring) Telemetry.Measure(duration, type, state.ErrorCode);
        if (Server.Logger.IsEnabled(LogLevel.Information))
        {
            Log.Answered(
                Server.Logger,
                type ?? "request",
                plan?.Name ?? "-",
                reply.StatusCode,
                duration.TotalMilliseconds,
                reply.ContentLength ?? 0,
                state.ErrorCode ?? "-",
                state.Http.TraceIdentifier);
        }
    }
}

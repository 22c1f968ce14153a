using System.Diagnostics;

using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>What every GraphQL route does before and after its own work: request id, CORS, log, telemetry, and an answer for every failure.</summary>
/// <param name="server">The parts.</param>
/// <param name="methods">The methods of the route.</param>
internal abstract class HttpEndpoint(GraphQLServer server, StringValues methods)
{
    /// <summary>The parts.</summary>
    protected GraphQLServer Server { get; } = server;

    /// <summary>Whether callers share the answers of this route.</summary>
    protected virtual bool IsShared => false;

    /// <summary>Answers a request.</summary>
    /// <param name="http">The request.</param>
    public Task HandleAsync(HttpContext http)
    {
        var exchange = Begin(http);
        Task answer;
        try
        {
            var isReadable = Server.Options.Cors.AllowedOrigins.Count > 0 && Server.Cors.Apply(http, IsShared);
            if (HttpMethods.IsOptions(http.Request.Method))
            {
                Server.Cors.AnswerOptions(http, isReadable, methods);
                answer = Task.CompletedTask;
            }
            else if (AcceptHeader.Choose(http.Request.Headers.Accept) is { } mediaType)
            {
                exchange.MediaType = mediaType;
                answer = AnswerAsync(exchange);
            }
            else
            {
                answer = RefuseMediaTypeAsync(exchange);
            }
        }
        catch (Exception error)
        {
            answer = Rescue.AnswerAsync(Server, exchange, error);
        }

        if (!answer.IsCompletedSuccessfully)
        {
            return AwaitAsync(exchange, answer);
        }

        End(exchange);
        return Task.CompletedTask;
    }

    /// <summary>Answers a request whose media type is known.</summary>
    /// <param name="exchange">The request.</param>
    protected abstract Task AnswerAsync(Exchange exchange);

    /// <summary>Answers a request that accepts no media type of ours.</summary>
    /// <param name="exchange">The request.</param>
    protected virtual Task RefuseMediaTypeAsync(Exchange exchange) => ResponseSender.RefuseAsync(exchange, HttpFaults.NotAcceptable);

    private async Task AwaitAsync(Exchange exchange, Task answer)
    {
        try
        {
            await answer;
        }
        catch (Exception error)
        {
            await Rescue.AnswerAsync(Server, exchange, error);
        }
        finally
        {
            End(exchange);
        }
    }

    private Exchange Begin(HttpContext http)
    {
        var exchange = new Exchange(http);
        if (Server.Options.RequestIds)
        {
            var id = http.Request.Headers[RequestIds.Header];
            if (id.Count != 1 || !RequestIds.IsWellFormed(id[0]))
            {
                id = RequestIds.Create();
            }

            http.TraceIdentifier = id!;
            http.Response.Headers[RequestIds.Header] = id;
        }

        if (Server.Options.ServerTiming || Telemetry.IsMeasuring || Server.Logger.IsEnabled(LogLevel.Information))
        {
            exchange.Started = Stopwatch.GetTimestamp();
        }

        exchange.Activity = Telemetry.Start();
        return exchange;
    }

    private void End(Exchange exchange)
    {
        if (exchange.Started != 0 || exchange.Activity is not null)
        {
            Report(exchange);
        }

        exchange.Release();
    }

    private void Report(Exchange exchange)
    {
        var plan = exchange.Context?.Plan;
        var type = plan is null ? null : Telemetry.NameOf(plan.Operation.Operation);
        var reply = exchange.Http.Response;
        if (exchange.Activity is not null)
        {
            Telemetry.End(exchange.Activity, type, plan?.Name, reply.StatusCode, exchange.ErrorCode);
        }

        var duration = exchange.Started == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(exchange.Started);
        if (Telemetry.IsMeasuring)
        {
            Telemetry.Measure(duration, type, exchange.ErrorCode);
        }

        if (Server.Logger.IsEnabled(LogLevel.Information))
        {
            Log.Answered(
                Server.Logger,
                type ?? "request",
                plan?.Name ?? "-",
                reply.StatusCode,
                duration.TotalMilliseconds,
                reply.ContentLength ?? 0,
                exchange.ErrorCode ?? "-",
                exchange.Http.TraceIdentifier);
        }
    }
}

using Kinow.Lambda.Runtime;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Kinow.Lambda.Http;

/// <summary>Runs the pipeline of an ASP.NET Core application for each HTTP event.</summary>
/// <typeparam name="TContext">The application's context.</typeparam>
/// <param name="application">The pipeline.</param>
/// <param name="options">Margins and limits.</param>
/// <param name="logger">Where failures are told.</param>
internal sealed class HttpEventHandler<TContext>(IHttpApplication<TContext> application, LambdaOptions options, ILogger logger)
    : IInvocationHandler, IDisposable
    where TContext : notnull
{
    private readonly HttpAnswerWriter writer = new();

    /// <inheritdoc/>
    public async ValueTask HandleAsync(Invocation invocation, PooledBuffer answer)
    {
        var request = HttpEventReader.Read(invocation.Payload);
        var exchange = new HttpExchange(request, invocation, options, logger);

        // On a thread of its own, so that code which never awaits cannot keep the answer back either.
        var run = Task.Run(() => RunAsync(exchange, invocation.RequestId));
        if (!await EndsInTimeAsync(run, invocation))
        {
            // It still reads the event and writes its response, so nothing of both is used again.
            invocation.Abandon();
            Log.DeadlineMissed(logger, invocation.RequestId);
            WriteBare(answer, request.Format, StatusCodes.Status504GatewayTimeout);
            return;
        }

        await run;
        Write(exchange, invocation.RequestId, answer);
        exchange.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private async Task<bool> EndsInTimeAsync(Task run, Invocation invocation)
    {
        try
        {
            await run.WaitAsync(invocation.Left(options.AnswerMargin));
            return true;
        }
        catch (TimeoutException) when (!run.IsCompleted)
        {
            return false;
        }
    }

    private async Task RunAsync(HttpExchange exchange, string requestId)
    {
        var context = application.CreateContext(exchange.Features);
        Exception? failure = null;
        try
        {
            await application.ProcessRequestAsync(context);
            await exchange.Response.StartAsync();
        }
        catch (Exception error)
        {
            failure = error;
            Fail(exchange, error, requestId);
        }

        try
        {
            await exchange.Response.CompleteAsync();
        }
        catch (Exception error)
        {
            Log.RequestFailed(logger, error, requestId);
        }

        application.DisposeContext(context, failure);
        if (exchange.Lifetime.IsAborted) Replace(exchange, StatusCodes.Status500InternalServerError);
    }

    private void Fail(HttpExchange exchange, Exception error, string requestId)
    {
        if (error is BadHttpRequestException bad)
        {
            Replace(exchange, bad.StatusCode);
        }
        else if (error is OperationCanceledException && exchange.Lifetime.IsOver)
        {
            Replace(exchange, StatusCodes.Status504GatewayTimeout);
        }
        else
        {
            Log.RequestFailed(logger, error, requestId);
            Replace(exchange, StatusCodes.Status500InternalServerError);
        }
    }

    private static void Replace(HttpExchange exchange, int status)
    {
        exchange.Body.Clear();
        exchange.Response.Replace(status);
    }

    private void Write(HttpExchange exchange, string requestId, PooledBuffer answer)
    {
        var response = exchange.Response;
        var format = exchange.Request.Format;
        if (!exchange.Body.IsOverflown)
        {
            var hasBody = !HttpMethods.IsHead(exchange.Request.Method) && response.StatusCode is not (>= 100 and < 200 or 204 or 205 or 304);
            writer.Write(answer, format, response.StatusCode, response.Headers, hasBody ? exchange.Body.Written.Span : []);
        }

        if (exchange.Body.IsOverflown || answer.Written.Length > options.MaxAnswerBytes)
        {
            Log.AnswerTooLarge(logger, requestId, answer.Written.Length);
            answer.Clear();
            WriteBare(answer, format, StatusCodes.Status413PayloadTooLarge);
        }
    }

    // What Lambda itself would say to the caller is an empty 502.
    private void WriteBare(PooledBuffer answer, HttpEventFormat format, int status)
    {
        IHeaderDictionary headers = new HeaderDictionary { [HeaderNames.ContentType] = "application/problem+json", [HeaderNames.CacheControl] = "no-store" };
        writer.Write(answer, format, status, headers, Problem.Of(status));
    }
}

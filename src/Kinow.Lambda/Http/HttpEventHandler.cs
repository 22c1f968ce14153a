using System.Collections.Immutable;
using Kinow.Lambda.Runtime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Kinow.Lambda.Http;

/// <summary>Runs the pipeline of an ASP.NET Core application for each HTTP event.</summary>
/// <param name="routes">The routes of the application.</param>
/// <param name="redirect">Where callers are sent whom the application does not answer; <c>null</c> for nowhere.</param>
internal sealed class HttpEventHandler<TContext>(
    IHttpApplication<TContext> application,
    LambdaOptions options,
    ImmutableArray<string> routes,
    ILogger logger,
    IFailureRedirect? redirect = null)
    : IInvocationHandler, IDisposable
    where TContext : notnull
{
    private readonly HttpResponseWriter writer = new();

    public async ValueTask HandleAsync(Invocation invocation, PooledBuffer output)
    {
        var request = HttpEventReader.Read(invocation.Payload);
        var exchange = new HttpExchange(request, invocation, options, routes.AsSpan(), logger);

        // Runs on the thread pool, so that code that blocks cannot delay the 504.
        var run = Task.Run(() => RunAsync(exchange, invocation.RequestId));
        if (!await EndsInTimeAsync(run, invocation))
        {
            // The handler may still use the event and the response, so neither buffer goes back to the pool.
            invocation.Abandon();
            Log.DeadlineMissed(logger, invocation.RequestId);
            WriteBare(output, exchange, StatusCodes.Status504GatewayTimeout);
            return;
        }

        await run;
        Write(exchange, invocation.RequestId, output);
        exchange.Dispose();
    }

    public void Dispose() => writer.Dispose();

    private async Task<bool> EndsInTimeAsync(Task run, Invocation invocation)
    {
        try
        {
            await run.WaitAsync(invocation.TimeLeft(options.ResponseMargin));
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
        if (error is ResponseTooLargeException)
        {
            Replace(exchange, StatusCodes.Status413PayloadTooLarge);
        }
        else if (error is BadHttpRequestException bad)
        {
            Replace(exchange, bad.StatusCode);
        }
        else if (error is OperationCanceledException && exchange.Lifetime.IsExpired)
        {
            Replace(exchange, StatusCodes.Status504GatewayTimeout);
        }
        else
        {
            Log.RequestFailed(logger, error, requestId);
            Replace(exchange, StatusCodes.Status500InternalServerError);
        }
    }

    private void Replace(HttpExchange exchange, int status)
    {
        exchange.Body.Clear();
        var location = redirect?.LocationOf(exchange.Features);
        exchange.Response.Replace(location is null ? status : StatusCodes.Status307TemporaryRedirect);
        if (location is not null) SetLocation(exchange.Response.Headers, location);
    }

    private void Write(HttpExchange exchange, string requestId, PooledBuffer output)
    {
        var response = exchange.Response;
        var format = exchange.Request.Format;
        var isTooLarge = exchange.Body.IsOverflown;
        if (!isTooLarge)
        {
            var hasBody = !HttpMethods.IsHead(exchange.Request.Method)
                && response.StatusCode is not (>= 100 and < 200 or 204 or 205 or 304);
            writer.Write(output, format, response.StatusCode, response.Headers, hasBody ? exchange.Body.Written.Span : []);
            isTooLarge = output.Written.Length > options.MaxResponseBytes;
        }

        if (isTooLarge || response.IsTooLarge) Log.ResponseTooLarge(logger, requestId, options.MaxResponseBytes);

        // The application may have told the caller itself.
        if (isTooLarge
            || (response.IsTooLarge && response.StatusCode == StatusCodes.Status413PayloadTooLarge && exchange.Body.Written.IsEmpty))
        {
            output.Clear();
            WriteBare(output, exchange, StatusCodes.Status413PayloadTooLarge);
        }
    }

    // Without this, the caller would get an empty 502 from API Gateway.
    private void WriteBare(PooledBuffer output, HttpExchange exchange, int status)
    {
        var headers = new HeaderDictionary();
        if (redirect?.LocationOf(exchange.Features) is { } location)
        {
            SetLocation(headers, location);
            writer.Write(output, exchange.Request.Format, StatusCodes.Status307TemporaryRedirect, headers, []);
            return;
        }

        headers[HeaderNames.ContentType] = "application/problem+json";
        headers[HeaderNames.CacheControl] = "no-store";
        writer.Write(output, exchange.Request.Format, status, headers, ProblemJson.For(status));
    }

    private static void SetLocation(IHeaderDictionary headers, string location)
    {
        headers[HeaderNames.Location] = location;
        headers[HeaderNames.CacheControl] = "private, no-store";
    }
}

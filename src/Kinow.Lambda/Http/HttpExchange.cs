using Kinow.Lambda.Runtime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Http;

/// <summary>One request and its response, as features for ASP.NET Core.</summary>
internal sealed class HttpExchange : IDisposable
{
    /// <summary>Begins an exchange.</summary>
    /// <param name="routes">The routes of the application.</param>
    public HttpExchange(
        HttpEvent request, Invocation invocation, LambdaOptions options, ReadOnlySpan<string> routes, ILogger logger)
    {
        Request = request;
        Body = new(options.MaxResponseBytes);
        Lifetime = new(invocation.TimeLeft(options.DeadlineMargin), logger);
        var feature = new RequestFeature(request, routes);
        var connection = new ConnectionFeature(invocation.RequestId, request.SourceIp);
        Features.Set<IHttpRequestFeature>(feature);
        Features.Set<IHttpRequestBodyDetectionFeature>(feature);
        Features.Set<IRequestBodyPipeFeature>(new RequestPipeFeature(feature, request.Body));
        Features.Set<IHttpResponseFeature>(Response);
        Features.Set<IHttpResponseBodyFeature>(new ResponseBodyFeature(Response, Body, options.MaxResponseBytes));
        Features.Set<IHttpRequestLifetimeFeature>(Lifetime);
        Features.Set<IHttpConnectionFeature>(connection);
        Features.Set<IHttpRequestIdentifierFeature>(connection);
    }

    public HttpEvent Request { get; }

    /// <summary>What ASP.NET Core works with.</summary>
    public FeatureCollection Features { get; } = new();

    /// <summary>Status and headers of the response.</summary>
    public ResponseFeature Response { get; } = new();

    public PooledBuffer Body { get; }

    /// <summary>How long the request lives.</summary>
    public LifetimeFeature Lifetime { get; }

    public void Dispose()
    {
        Body.Dispose();
        Lifetime.Dispose();
    }
}

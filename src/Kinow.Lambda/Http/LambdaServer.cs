using Kinow.Lambda.Runtime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Http;

/// <summary>An <see cref="IServer"/> that serves ASP.NET Core applications from Lambda's HTTP events.</summary>
/// <param name="runtime">The connection to Lambda.</param>
/// <param name="lifetime">Stopped when the Runtime API is gone.</param>
/// <param name="logger">Logs failures.</param>
/// <param name="after">Work after each response.</param>
/// <param name="endpoints">The routes that the application has mapped.</param>
/// <param name="redirect">Where callers are sent whom the application does not answer.</param>
internal sealed class LambdaServer(
    LambdaRuntime runtime,
    IHostApplicationLifetime lifetime,
    ILogger<LambdaServer> logger,
    IAfterResponse? after = null,
    EndpointDataSource? endpoints = null,
    IFailureRedirect? redirect = null) : IServer
{
    private InvocationLoop? loop;

    /// <inheritdoc/>
    public IFeatureCollection Features { get; } = CreateFeatures();

    /// <inheritdoc/>
    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        var handler = new HttpEventHandler<TContext>(application, runtime.Options, ApplicationRoutes.Of(endpoints), logger, redirect);
        loop = new(runtime.Api, handler, logger, after);
        loop.Start(() =>
        {
            runtime.IsGone = true;
            lifetime.StopApplication();
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => loop?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => loop?.Dispose();

    // The host expects the feature; there are no addresses.
    private static FeatureCollection CreateFeatures()
    {
        var features = new FeatureCollection();
        features.Set<IServerAddressesFeature>(new ServerAddressesFeature());
        return features;
    }
}

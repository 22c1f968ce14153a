using Kinow.Lambda.Runtime;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Http;

/// <summary>Serves ASP.NET Core from Lambda's events: what answers on Kestrel answers here, unchanged.</summary>
/// <param name="runtime">The connection to Lambda.</param>
/// <param name="lifetime">Whom to tell when Lambda is gone.</param>
/// <param name="logger">Where failures are told.</param>
/// <param name="after">What is done after each answer; <c>null</c> for nothing.</param>
public sealed class LambdaServer(
    LambdaRuntime runtime, IHostApplicationLifetime lifetime, ILogger<LambdaServer> logger, IAfterAnswer? after = null) : IServer
{
    private InvocationLoop? loop;

    /// <inheritdoc/>
    public IFeatureCollection Features { get; } = CreateFeatures();

    /// <inheritdoc/>
    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        loop = new(runtime.Api, new HttpEventHandler<TContext>(application, runtime.Options, logger), logger, after);
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

    // The host asks where the server listens: nowhere.
    private static FeatureCollection CreateFeatures()
    {
        var features = new FeatureCollection();
        features.Set<IServerAddressesFeature>(new ServerAddressesFeature());
        return features;
    }
}

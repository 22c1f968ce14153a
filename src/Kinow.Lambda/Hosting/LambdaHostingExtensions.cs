using Kinow.Lambda.Http;
using Kinow.Lambda.Queues;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Hosting;

/// <summary>Registers Lambda as the source of requests and events.</summary>
public static class LambdaHostingExtensions
{
    /// <summary>
    /// Serves the application from Lambda's events when there is a runtime; otherwise the application's own server stays.
    /// </summary>
    /// <param name="builder">The application.</param>
    /// <param name="runtime">The connection to Lambda; <c>null</c> elsewhere.</param>
    public static WebApplicationBuilder UseLambda(this WebApplicationBuilder builder, LambdaRuntime? runtime)
    {
        if (runtime is not null) builder.Services.AddSingleton(runtime).AddSingleton<IServer, LambdaServer>();
        return builder;
    }

    /// <summary>
    /// Does something before the service takes work: before Kestrel listens, and before Lambda is asked for the first event.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="warmUp">What to do. The service does not start when it fails.</param>
    public static IServiceCollection AddWarmUp(this IServiceCollection services, Func<IServiceProvider, CancellationToken, Task> warmUp) =>
        services.AddSingleton<IHostedService>(provider => new WarmUpService(stop => warmUp(provider, stop)));

    /// <summary>Takes batches of SQS messages, and events of schedules, from Lambda when there is a runtime.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="runtime">The connection to Lambda; <c>null</c> elsewhere.</param>
    /// <param name="handlers">Makes what answers the events.</param>
    public static IServiceCollection AddSqsBatchLoop(
        this IServiceCollection services, LambdaRuntime? runtime, Func<IServiceProvider, SqsBatchHandlers> handlers) =>
        runtime is null ? services : services.AddSingleton<IHostedService>(provider => new SqsBatchLoop(
            runtime,
            handlers(provider),
            provider.GetRequiredService<IHostApplicationLifetime>(),
            provider.GetRequiredService<ILogger<SqsBatchLoop>>()));
}

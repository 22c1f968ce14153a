using Kinow.Lambda.Http;
using Kinow.Lambda.Queues;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Hosting;

/// <summary>Puts Lambda in the place of other sources of work.</summary>
public static class LambdaHostingExtensions
{
    /// <summary>Serves the application from Lambda's events when there is a runtime; otherwise the application's own server stays.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="runtime">The connection to Lambda; <c>null</c> elsewhere.</param>
    public static WebApplicationBuilder UseLambda(this WebApplicationBuilder builder, LambdaRuntime? runtime)
    {
        builder.Services.AddLambdaServer(runtime);
        return builder;
    }

    /// <summary>Registers <see cref="LambdaServer"/> as the server when there is a runtime.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="runtime">The connection to Lambda; <c>null</c> elsewhere.</param>
    public static IServiceCollection AddLambdaServer(this IServiceCollection services, LambdaRuntime? runtime) =>
        runtime is null ? services : services.AddSingleton(runtime).AddSingleton<IServer, LambdaServer>();

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

using Kinow.Lambda.Runtime;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Queues;

/// <summary>Takes batches of SQS messages and events of schedules from Lambda, one after the other.</summary>
/// <param name="runtime">The connection to Lambda.</param>
/// <param name="handlers">Handle the events.</param>
/// <param name="lifetime">Stopped when the Runtime API is gone.</param>
/// <param name="logger">Logs failures.</param>
internal sealed class SqsBatchLoop(
    LambdaRuntime runtime, SqsBatchHandlers handlers, IHostApplicationLifetime lifetime, ILogger<SqsBatchLoop> logger)
    : IHostedService, IDisposable
{
    private readonly InvocationLoop loop = new(runtime.Api, new QueueEventHandler(handlers, runtime.Options, logger), logger);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        loop.Start(() =>
        {
            runtime.IsGone = true;
            lifetime.StopApplication();
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => loop.StopAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => loop.Dispose();
}

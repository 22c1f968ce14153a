using Microsoft.Extensions.Hosting;

namespace Kinow.Lambda.Hosting;

/// <summary>Works before any hosted service is started, and the server is one of them.</summary>
internal sealed class WarmUpService(Func<CancellationToken, Task> warmUp) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => warmUp(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

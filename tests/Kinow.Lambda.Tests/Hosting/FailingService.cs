using Microsoft.Extensions.Hosting;

namespace Kinow.Lambda.Tests.Hosting;

internal sealed class FailingService : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("will not start");

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

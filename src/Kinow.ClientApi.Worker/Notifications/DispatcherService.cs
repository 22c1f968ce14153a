using Microsoft.Extensions.Hosting;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>Runs the dispatcher for as long as the process runs.</summary>
internal sealed class DispatcherService(ChangeLogDispatcher dispatcher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => dispatcher.RunAsync(stoppingToken);
}

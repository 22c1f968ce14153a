using Kinow.ClientApi.Mail.Gifts;

namespace Kinow.ClientApi.Local;

/// <summary>Sends gifts of accounts in memory, as the worker does on real stores.</summary>
internal sealed class LocalGifts(GiftMailer mailer) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => mailer.RunAsync(stoppingToken);
}

using Kinow.ClientApi.Mail.Gifts;
using Kinow.ClientApi.Worker.Scheduling;

namespace Kinow.ClientApi.Worker.Gifts;

/// <summary>Sends gifts to their receivers when their date has come.</summary>
public sealed class GiftService(GiftMailer mailer) : IScheduledWork
{
    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) => mailer.RunAsync(cancellationToken);
}

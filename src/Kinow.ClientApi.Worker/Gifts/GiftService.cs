using Kinow.ClientApi.Mail.Gifts;
using Kinow.ClientApi.Worker.Scheduling;

namespace Kinow.ClientApi.Worker.Gifts;

/// <summary>Sends gifts to their receivers when their date has come.</summary>
internal sealed class GiftService(GiftMailer mailer, TimeProvider time) : IScheduledWork
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancellationToken) => time.RepeatAsync(
        Pause, () => mailer.SendAsync(cancellationToken), cancellationToken);
}

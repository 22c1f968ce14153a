using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Sending;

/// <summary>Refuses every mail: its command goes among the dead letters, from where it can be sent once there is a way to.</summary>
internal sealed class NoMailSender : IMailSender
{
    public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken) =>
        throw new CommandRejectedException("No mail is sent from here: KINOW_MAIL is not set.");
}

using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Mail.Messages;

/// <summary>Hands mails to whoever delivers them. No message of its exceptions holds what a mail says, or to whom.</summary>
public interface IMailSender
{
    /// <summary>Sends a mail. When the call returns, whoever delivers it has it.</summary>
    /// <exception cref="CommandRejectedException">It was refused for good.</exception>
    /// <exception cref="StoreUnavailableException">
    /// It was not taken, or not as far as is known; the same mail may be taken later.
    /// </exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}

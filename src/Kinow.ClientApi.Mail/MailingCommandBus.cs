using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Mail;

/// <summary>Sends mails at once, for processes whose commands no worker carries out.</summary>
/// <param name="next">Takes all other commands.</param>
public sealed class MailingCommandBus(ICommandBus next, IMailCommands mails) : ICommandBus
{
    /// <inheritdoc/>
    public ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return CommandKinds.Of(command).IsMail
            ? new(mails.SendAsync(command, cancellationToken))
            : next.SendAsync(command, cancellationToken);
    }
}

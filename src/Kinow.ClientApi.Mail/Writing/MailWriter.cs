using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Writes the mail of one kind of command.</summary>
internal abstract class MailWriter(CommandKind kind) : ICommandPart
{
    public CommandKind Kind => kind;

    /// <returns>The mail; null when there is nobody to write to.</returns>
    /// <exception cref="CommandRejectedException">It cannot be written.</exception>
    public abstract Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken);
}

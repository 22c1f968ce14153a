using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>Carries out commands of the kinds that are mails (<see cref="CommandKind.IsMail"/>).</summary>
public interface IMailCommands
{
    /// <summary>Sends the mail of a command. When the call returns, whoever delivers it has it.</summary>
    /// <exception cref="CommandRejectedException">
    /// It cannot be sent, now or later. The message tells neither address nor content.
    /// </exception>
    /// <exception cref="StoreUnavailableException">Whoever delivers it is out of reach; the same command may succeed later.</exception>
    Task SendAsync(Command command, CancellationToken cancellationToken);
}

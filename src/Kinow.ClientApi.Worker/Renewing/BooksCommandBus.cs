using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Worker.Renewing;

/// <summary>
/// Carries commands out on the rows at once, so that what follows sees them. Mails go to the queue, which sends each once.
/// </summary>
internal sealed class BooksCommandBus(ICommandApplier applier, ICommandBus mails) : ICommandBus
{
    public async ValueTask SendAsync(Command command, CancellationToken cancellationToken)
    {
        if (CommandKinds.Of(command).IsMail) await mails.SendAsync(command, cancellationToken);
        else await applier.ApplyAsync(command, cancellationToken);
    }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Worker.Tests.Renewing;

/// <summary>Accounts as their owners see them: with what was acknowledged and is still in the queue.</summary>
/// <param name="read">Reads what was carried out.</param>
/// <param name="queue">What was not.</param>
internal sealed class AcknowledgedAccounts(Func<Guid, Task<User>> read, IReadOnlyCollection<Command> queue) : IUserStore
{
    public async ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        queue.Where(command => command.UserId == id).Aggregate((User?)await read(id), UserFold.Apply);
}

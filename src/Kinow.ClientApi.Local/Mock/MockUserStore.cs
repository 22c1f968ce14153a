using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Batching;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Accounts, as the scenario of the request has them.</summary>
internal sealed class MockUserStore(IUserStore usual, MaintenanceGate gate) : IUserStore
{
    public async ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Pass();
        return await usual.FindAsync(id, cancellationToken);
    }

    public async ValueTask<User?> FindAsync(Guid id, ReadBatch? batch, CancellationToken cancellationToken)
    {
        gate.Pass();
        return await usual.FindAsync(id, batch, cancellationToken);
    }
}

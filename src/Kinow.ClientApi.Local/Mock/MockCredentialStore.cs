using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>What accounts sign in with, as the scenario of the request has it.</summary>
internal sealed class MockCredentialStore(ICredentialStore usual, MaintenanceGate gate) : ICredentialStore
{
    private ICredentialStore Store
    {
        get
        {
            gate.Pass();
            return usual;
        }
    }

    public async ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken) =>
        await Store.FindAsync(email, cancellationToken);

    public async ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken) =>
        await Store.FindAsync(user, cancellationToken);

    public async ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken) =>
        await Store.ReserveAsync(credential, cancellationToken);

    public async ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken) =>
        await Store.ConfirmAsync(credential, cancellationToken);

    public async ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken) =>
        await Store.KeepAsync(credential, cancellationToken);

    public async ValueTask KeepPinAsync(Guid user, string pinHash, CancellationToken cancellationToken) =>
        await Store.KeepPinAsync(user, pinHash, cancellationToken);

    public async ValueTask<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken) =>
        await Store.FindPinAsync(user, stamp, cancellationToken);

    public async ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken) =>
        await Store.ReleaseAsync(credential, cancellationToken);
}

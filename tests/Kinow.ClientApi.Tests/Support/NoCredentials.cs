using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Fails whoever asks whose an address is.</summary>
internal sealed class NoCredentials : ICredentialStore
{
    public ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask KeepPinAsync(Guid user, string pinHash, CancellationToken cancellationToken) => throw new InvalidOperationException();

    public ValueTask<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken) => throw new InvalidOperationException();
}

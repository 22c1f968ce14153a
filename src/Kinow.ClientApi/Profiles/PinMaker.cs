using System.Collections.Immutable;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Profiles;

/// <summary>Turns new PINs into what commands tell of them, and keeps these until the rows have them.</summary>
internal sealed class PinMaker(ICredentialStore credentials, PasswordHasher passwords)
{
    /// <param name="pin">The PIN, which is checked; null for none.</param>
    /// <returns>The stored form and its stamp; null and none for no PIN.</returns>
    public async Task<(string? Hash, ImmutableArray<byte> Stamp)> RunAsync(User user, string? pin, ClientApiRequest request)
    {
        if (pin is null) return (null, []);
        var hash = await passwords.HashAsync(pin, NetworkAddress.KeyOf(request.ClientAddress), request.CancellationToken);
        await credentials.KeepPinAsync(user.Id, hash, request.CancellationToken);
        return (hash, PasswordStamp.Of(hash));
    }
}

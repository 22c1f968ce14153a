using System.Security.Cryptography;
using Kinow.ClientApi.Accounts.Throttling;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Limits what is done from one network address, for all processes together. The address stands in the store as its SHA-256.</summary>
/// <param name="name">What is limited, in ids of records.</param>
/// <param name="most">How often in the window.</param>
internal sealed class NetworkLimit(IExpiringStore store, string name, int most, TimeSpan window)
{
    private readonly AttemptWindow attempts = new(store, name, most, window);

    /// <exception cref="GraphQLException">It was too often; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public async Task TakeAsync(ClientApiRequest request)
    {
        var source = NetworkAddress.KeyOf(request.ClientAddress).GetAddressBytes();
        var key = Convert.ToHexStringLower(SHA256.HashData(source));
        TooManyAttempts.ThrowIf(await attempts.TakeAsync(key, request.Audience.Instant, request.CancellationToken));
    }
}

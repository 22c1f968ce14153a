using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Accounts;

/// <summary>Limits what is done from one network address, for all processes together.</summary>
internal sealed class NetworkLimit(SharedWindow window)
{
    /// <exception cref="GraphQLException">It was too often; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public async Task TakeAsync(ClientApiRequest request) => TooManyAttempts.ThrowIf(await window.TakeAsync(
        NetworkAddress.KeyOf(request.ClientAddress).ToString(), request.Audience.Instant, request.CancellationToken));
}

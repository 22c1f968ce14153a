using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Billing;

/// <summary>
/// Lets nobody find codes of vouchers by trying. A code is counted before it is looked up, and given back when it was a good one: for the
/// account or the anonymous session that tries it, and for the network address, since anybody can open as many sessions as they like.
/// </summary>
internal sealed class VoucherGuesses(SharedWindow byAccount, SharedWindow byAddress)
{
    /// <summary>Counts a code that is about to be looked up.</summary>
    /// <exception cref="GraphQLException">Too many were wrong; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public async Task TakeAsync(ClientApiRequest request)
    {
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        var waits = await Task.WhenAll(
            byAccount.TakeAsync(AccountOf(request), now, stop), byAddress.TakeAsync(AddressOf(request), now, stop));
        TooManyAttempts.ThrowIf(waits.Max());
    }

    /// <summary>Gives the code back: it was a good one.</summary>
    public Task ReturnAsync(ClientApiRequest request) => Task.WhenAll(
        byAccount.ReturnAsync(AccountOf(request), request.CancellationToken),
        byAddress.ReturnAsync(AddressOf(request), request.CancellationToken));

    private static string AccountOf(ClientApiRequest request) => request.Viewer!.Token.UserId.ToString("D");

    private static string AddressOf(ClientApiRequest request) => NetworkAddress.KeyOf(request.ClientAddress).ToString();
}

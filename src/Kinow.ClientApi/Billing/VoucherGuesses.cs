using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Billing;

/// <summary>
/// Lets nobody find codes of vouchers by trying. A code is counted before anything is told of it, and given back when it was a good one: for
/// the account or the anonymous session that tries it, and for the network address, since anybody can open as many sessions as they like.
/// </summary>
internal sealed class VoucherGuesses(SharedWindow byAccount, SharedWindow byAddress)
{
    /// <summary>Counts a code whose voucher nobody is told of before that.</summary>
    /// <returns>Gives the code back: it was a good one.</returns>
    /// <exception cref="GraphQLException">Too many were wrong; the code is TOO_MANY_ATTEMPTS and says when to come back.</exception>
    public async Task<Func<Task>> TakeAsync(ClientApiRequest request)
    {
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        var takes = await Task.WhenAll(
            byAccount.BeginAsync(AccountOf(request), now, stop), byAddress.BeginAsync(AddressOf(request), now, stop));
        TooManyAttempts.ThrowIf(takes.Max(static take => take.Wait));
        return () => Task.WhenAll(takes.Select(take => take.ReturnAsync(stop)));
    }

    private static string AccountOf(ClientApiRequest request) => request.Viewer!.Token.UserId.ToString("D");

    private static string AddressOf(ClientApiRequest request) => NetworkAddress.KeyOf(request.ClientAddress).ToString();
}

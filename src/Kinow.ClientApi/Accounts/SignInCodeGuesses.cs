using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Television;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Finds the television that shows a code. Wrong codes are counted before they are looked up, for the account, and afterwards for all
/// accounts together, so that right ones do not wait for one another. A right one does not forgive the wrong ones before it: everybody
/// can have a right code of their own.
/// </summary>
/// <param name="byAccount">Limits wrong codes of one account.</param>
/// <param name="byAll">Limits wrong codes of all.</param>
internal sealed class SignInCodeGuesses(SharedWindow byAccount, SharedWindow byAll, SignInRequests requests)
{
    private const string All = "all";

    /// <param name="text">The code as it was typed.</param>
    /// <exception cref="GraphQLException">
    /// Nobody waits with this code whom the account may decide about, or there were too many such codes.
    /// </exception>
    public async Task<FoundSignInRequest> FindAsync(User user, string text, ClientApiRequest request)
    {
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        var account = user.Id.ToString("D");
        TooManyAttempts.ThrowIf(await byAll.WaitAsync(All, now, stop));
        TooManyAttempts.ThrowIf(await byAccount.TakeAsync(account, now, stop));
        var found = SignInCode.TryParse(text, out var code) ? await requests.FindAsync(code, stop) : null;
        if (found is null || !SignInRules.IsOpenTo(user.Id, found.Request, now))
        {
            await byAll.TakeAsync(All, now, stop);
            throw Wrong();
        }

        await byAccount.ReturnAsync(account, stop);
        return found;
    }

    /// <summary>A code that there is not, or not for this account; the code of the error is INVALID_CODE.</summary>
    public static GraphQLException Wrong() => new("No television shows this code, or not any more.", AccountErrorCodes.InvalidCode);
}

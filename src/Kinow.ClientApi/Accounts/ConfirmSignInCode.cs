using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Television;

namespace Kinow.ClientApi.Accounts;

/// <summary>Decides whether the television that shows a code may sign in to the account.</summary>
internal sealed class ConfirmSignInCode(SignInRequests requests, SignInCodeGuesses guesses)
{
    // The television asks all the time, and each time it does so is written.
    private const int MaxTries = 10;

    /// <param name="code">The code as it was typed.</param>
    /// <returns>The television.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<SignInRequest> RunAsync(string code, bool allow, ClientApiRequest request)
    {
        var user = await AccountCommands.UserOfAsync(request);
        var decision = new SignInDecision(user.Id, allow, user.PasswordStamp, Command.Moment(request.Audience.Instant))
        {
            // An age limit goes along: otherwise a code would be a way around it.
            ProfileId = request.Viewer!.Token.ProfileId,
        };
        for (var i = 0; i < MaxTries; i++)
        {
            var found = await guesses.FindAsync(user, code, request);
            var decided = SignInRules.Decide(found.Request, decision) ?? throw SignInCodeGuesses.Wrong();
            if (ReferenceEquals(decided, found.Request)) return decided;
            if (await requests.ReplaceAsync(found, decided, request.CancellationToken)) return decided;
        }

        throw new StoreUnavailableException("A television asks all the time.");
    }
}

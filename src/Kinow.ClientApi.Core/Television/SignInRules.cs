using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Television;

/// <summary>
/// How a television is signed in by somebody who has signed in elsewhere (after RFC 8628, the device authorization grant).
/// </summary>
public static class SignInRules
{
    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>How long a television waits before it asks again.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Wrong codes of one account in <see cref="Lifetime"/>. Who guesses right has only let a stranger's television into an account of
    /// their own, so that these need not be few.
    /// </summary>
    public const int MostGuesses = 10;

    /// <summary>
    /// Wrong codes of all accounts in <see cref="Lifetime"/>. With ten thousand televisions waiting, that many guesses meet one of them
    /// once in some 2,500 such times.
    /// </summary>
    public const int MostGuessesOfAll = 1_000;

    // Of two requests that were sent an interval apart the second may take the shorter way.
    private static readonly TimeSpan LeastPause = Interval - TimeSpan.FromSeconds(1);

    /// <summary>What a television that asks is told. Takes the same time whatever differs in the secrets.</summary>
    /// <param name="secretHash">The hash of what it asks with.</param>
    public static SignInStanding StandingOf(SignInRequest request, ImmutableArray<byte> secretHash, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!CryptographicOperations.FixedTimeEquals(request.SecretHash.AsSpan(), secretHash.AsSpan()) || now >= request.Expires)
            return SignInStanding.Expired;
        if (request.Decision is { } decision) return decision.IsAllowed ? SignInStanding.Allowed : SignInStanding.Denied;
        return now - request.Polled < LeastPause ? SignInStanding.TooSoon : SignInStanding.Pending;
    }

    /// <summary>The request once an account has decided. The first decision stands, and its account may repeat it.</summary>
    /// <returns>Null when the code is not, or no longer, the account's to decide about.</returns>
    public static SignInRequest? Decide(SignInRequest request, SignInDecision decision)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(decision);
        if (!IsOpenTo(decision.UserId, request, decision.Instant)) return null;
        return request.Decision is null ? request with { Decision = decision }
            : request.Decision.IsAllowed == decision.IsAllowed ? request
            : null;
    }

    /// <summary>Whether an account may see who asks with a code, and decide about it.</summary>
    public static bool IsOpenTo(Guid userId, SignInRequest request, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        return now < request.Expires && (request.Decision is null || request.Decision.UserId == userId);
    }

    /// <summary>
    /// Whether a decision still lets a television in. It does not once the account was closed, has got another password or has ended its
    /// sessions: then nobody knows who has decided.
    /// </summary>
    /// <param name="user">The account as it is now; null when there is none.</param>
    public static bool StillOpens(SignInDecision decision, User? user)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return user is { Active: true }
            && !PasswordStamp.IsOutdated(decision.PasswordStamp, user.PasswordStamp)
            && !(decision.Instant <= user.SessionsEnded);
    }
}

using System.Net;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Creates an account and signs in to it.</summary>
internal sealed class SignUp(
    ProfileReader profiles,
    IUserStore users,
    ICredentialStore credentials,
    AddressReservation addresses,
    WelcomeMail welcome,
    AccountSessions sessions,
    PasswordHasher passwords,
    SignInThrottle throttle)
{
    /// <param name="input">The new account.</param>
    /// <param name="sendMail">Whether the owner is welcomed by mail.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-up is refused.</exception>
    public async Task<AuthResponse> RunAsync(SignUpInput input, bool sendMail, ClientApiRequest request)
    {
        var (commandId, userId, mailId) = (request.NewId(), request.NewId(), request.NewId());
        var profile = await profiles.ReadNewAsync(input, request);
        Refusal.ThrowIf(Password.ReadNew(input.Password, out var password));
        var attempt = await throttle.BeginAsync(profile.Email, request);
        var (hash, isTaken) = await attempt.RunAsync(() => HashAsync(profile.Email, userId, password!, attempt.Source, request));
        var command = new CreateUser
        {
            Id = commandId,
            UserId = userId,
            Instant = profile.DateAdd,
            Profile = profile,
            PasswordHash = hash,
            AnonymousId = request.AnonymousId,
        };
        await addresses.SendAsync(new(userId, profile.Email, hash), command, isTaken, request.CancellationToken);
        await attempt.SucceedAsNewAsync();
        if (sendMail) await welcome.SendAsync(mailId, userId, profile, request.CancellationToken);
        var user = (isTaken ? await users.FindAsync(userId, request.CancellationToken) : null) ?? UserFold.Apply(null, command)!;
        return await sessions.OpenAsync(user, PasswordStamp.Of(hash), request);
    }

    // An earlier attempt at this request may have taken the address. Its command has the same id, so only one of both is carried out: this
    // one has to say the same, above all the same form of the password, which sessions are bound to.
    private async Task<(string Hash, bool IsTaken)> HashAsync(
        EmailAddress email, Guid userId, string password, IPAddress source, ClientApiRequest request)
    {
        var stop = request.CancellationToken;
        var own = request.Attempt is { IsResumed: true } ? await credentials.FindAsync(email, stop) : null;
        return own?.UserId == userId && await passwords.MatchesAsync(password, own.PasswordHash, source, stop)
            ? (own.PasswordHash, true)
            : (await passwords.HashAsync(password, source, stop), false);
    }
}

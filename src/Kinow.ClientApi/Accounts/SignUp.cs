using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Creates an account and signs in to it.</summary>
internal sealed class SignUp(
    ProfileReader profiles,
    IUserStore users,
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
        var address = await ReserveAsync(new(userId, profile.Email, ""), password!, attempt, request.CancellationToken);
        var hash = address.Credential.PasswordHash;
        var command = new CreateUser
        {
            Id = commandId,
            UserId = userId,
            Instant = profile.DateAdd,
            Profile = profile,
            PasswordHash = hash,
            AnonymousId = request.AnonymousId,
        };
        await addresses.SendAsync(address, command, request.CancellationToken);
        await attempt.SucceedAsNewAsync();
        if (sendMail) await welcome.SendAsync(mailId, userId, profile, request.CancellationToken);
        var user = (address.IsEarlier ? await users.FindAsync(userId, request.CancellationToken) : null) ?? UserFold.Apply(null, command)!;
        return await sessions.OpenAsync(user, PasswordStamp.Of(hash), request);
    }

    // Of several attempts at one request, whose commands have the same id, one command is carried out. All have to say the same, above all the
    // same form of the password, which sessions are bound to. Who has changed the password since does not get in by the one before.
    private async Task<ReservedAddress> ReserveAsync(Credential account, string password, SignInAttempt attempt, CancellationToken stop)
    {
        var hash = await attempt.RunAsync(() => passwords.HashAsync(password, attempt.Source, stop));
        var address = await addresses.ReserveAsync(account with { PasswordHash = hash }, stop);
        if (!address.IsEarlier) return address;
        return await attempt.RunAsync(() => passwords.MatchesAsync(password, address.Credential.PasswordHash, attempt.Source, stop))
            ? address
            : throw AddressReservation.Taken();
    }
}

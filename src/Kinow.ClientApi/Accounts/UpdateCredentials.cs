using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Changes what an account signs in with.</summary>
internal sealed class UpdateCredentials(
    PasswordConfirmation confirmation,
    ICredentialStore credentials,
    AddressReservation addresses,
    ICommandBus commands,
    SessionService sessions,
    PasswordHasher passwords)
{
    /// <param name="request">The request; it goes on with the session's new tokens.</param>
    /// <exception cref="GraphQLException">The change is refused.</exception>
    public async Task<AuthResponse> RunAsync(MutationUpdateCredentialsArguments arguments, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var current = ReadValidator(arguments);
        var email = ReadEmail(arguments.Email);
        var password = ReadPassword(arguments.Password) ?? Password.Prepare(current);
        var user = await AccountCommands.UserOfAsync(request);
        var attempt = await confirmation.RunAsync(user, current, request);

        // A stored form has a salt of its own: the same password hashed anew ends sessions as another one does.
        var hash = await attempt.RunAsync(() => passwords.HashAsync(password!, attempt.Source, request.CancellationToken));
        var after = await SendAsync(commandId, user, email == user.Profile.Email ? null : email, hash, request);
        attempt.Succeed();
        var token = request.Viewer!.Token;
        return request.SignInAs(await sessions.RekeyAsync(token, hash, request.Audience.Instant, request.CancellationToken), after);
    }

    private async Task<User> SendAsync(Guid commandId, User user, EmailAddress? email, string hash, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var command = new SetCredentials
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            Email = email,
            PasswordHash = hash,
            PasswordStamp = PasswordStamp.Of(hash),
        };
        var credential = new Credential(user.Id, email ?? user.Profile.Email, hash);
        await credentials.KeepAsync(credential, request.CancellationToken);
        if (email is null) await commands.SendAsync(command, request.CancellationToken);
        else await addresses.SendAsync(credential, command, isOwn: false, request.CancellationToken);
        return request.Viewer!.Apply(user, command);
    }

    private static string ReadValidator(MutationUpdateCredentialsArguments arguments)
    {
        var (email, password) = (arguments.Email?.Validator.Password, arguments.Password?.Validator.Password);
        if ((email ?? password) is not { } given)
            throw Refusal.Input(new("updateCredentials", "updateCredentials takes a new email, a new password, or both."));
        return email is null || password is null || email == password
            ? given
            : throw Refusal.Input(new("validator", "The validators of email and password must be the same."));
    }

    private static EmailAddress? ReadEmail(UpdateEmailInput? input) =>
        input is null ? null
        : EmailAddress.TryParse(input.Email, out var email) ? email
        : throw Refusal.Input(new("email", "email must be an e-mail address."));

    private static string? ReadPassword(UpdatePasswordInput? input)
    {
        if (input is null) return null;
        Refusal.ThrowIf(Password.ReadNew(input.Password, out var password));
        return password;
    }
}

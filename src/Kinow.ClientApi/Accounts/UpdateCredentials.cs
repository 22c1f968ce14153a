using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Changes what an account signs in with, confirmed by its password or by the token of a mail.</summary>
internal sealed class UpdateCredentials(
    SecretConfirmation confirmation,
    RecoverCredentials recovery,
    CredentialsWriter writer,
    SessionService sessions,
    PasswordHasher passwords)
{
    /// <param name="request">The request; it goes on with the session's new tokens.</param>
    /// <exception cref="GraphQLException">The change is refused.</exception>
    public async Task<AuthResponse> RunAsync(MutationUpdateCredentialsArguments arguments, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var validator = ReadValidator(arguments);
        var email = ReadEmail(arguments.Email);
        var password = ReadPassword(arguments.Password);
        if (validator.RecoveryToken is not { } token) return await ConfirmAsync(commandId, validator.Password!, email, password, request);
        return await recovery.RunAsync(
            commandId,
            token,
            email,
            password ?? throw Refusal.Input(new("password", "A recoveryToken is for a new password: give one.")),
            request);
    }

    private async Task<AuthResponse> ConfirmAsync(
        Guid commandId, string current, EmailAddress? email, string? password, ClientApiRequest request)
    {
        if (request.Viewer is not { Token: { Anonymous: false } token })
            throw Refusal.Token("To confirm by a password, sign in first. Without one, confirm by the recoveryToken of a mail.");
        var user = await AccountCommands.AccountOfAsync(request);
        var attempt = await confirmation.PasswordAsync(user, current, request);

        // A stored form has a salt of its own: the same password hashed anew ends sessions as another one does.
        var next = password ?? Password.Prepare(current);
        var hash = await attempt.RunAsync(() => passwords.HashAsync(next!, attempt.Source, request.CancellationToken));
        var after = request.Viewer.Apply(await writer.SendAsync(commandId, user, email, hash, request));
        await attempt.SucceedAsync();
        return request.SignInAs(
            await sessions.RekeyAsync(token, after, hash, request.App, request.Audience.Instant, request.CancellationToken), after);
    }

    private static CredentialsValidator ReadValidator(MutationUpdateCredentialsArguments arguments)
    {
        var (email, password) = (arguments.Email?.Validator, arguments.Password?.Validator);
        if ((email ?? password) is not { } given)
            throw Refusal.Input(new("updateCredentials", "updateCredentials takes a new email, a new password, or both."));
        return email is null || password is null || (email.Password, email.RecoveryToken) == (password.Password, password.RecoveryToken)
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

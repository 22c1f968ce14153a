using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.Execution;

using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Accounts;

/// <summary>Creates an account and signs in to it.</summary>
/// <param name="profiles">Reads what callers say about themselves.</param>
/// <param name="credentials">Gives addresses to accounts.</param>
/// <param name="commands">Takes the command that makes the account.</param>
/// <param name="sessions">Opens sessions.</param>
/// <param name="passwords">Hashes passwords.</param>
/// <param name="logger">The log.</param>
internal sealed class SignUp(
    ProfileReader profiles,
    ICredentialStore credentials,
    ICommandBus commands,
    SessionService sessions,
    PasswordHasher passwords,
    ILogger<SignUp> logger)
{
    /// <summary>Signs up.</summary>
    /// <param name="input">The new account.</param>
    /// <param name="request">The request; it goes on as the new viewer.</param>
    /// <exception cref="GraphQLException">The sign-up is refused.</exception>
    public async Task<AuthResponse> RunAsync(SignUpInput input, ClientApiRequest request)
    {
        var instant = request.Audience.Instant;
        var profile = await profiles.ReadNewAsync(input, request);
        var hash = await passwords.HashAsync(input.Password, request.CancellationToken);
        var command = new CreateUser
        {
            Id = Guid.CreateVersion7(instant),
            UserId = Guid.CreateVersion7(instant),
            Instant = profile.DateAdd,
            Profile = profile,
            PasswordHash = hash,
            AnonymousId = request.Viewer is { Token: { Anonymous: true } anonymous } ? anonymous.UserId : null,
        };
        await SendAsync(command, request.CancellationToken);
        var user = UserFold.Apply(null, command)!;
        var open = await sessions.OpenAsync(user.Id, anonymous: false, instant, request.CancellationToken);
        if (request.Viewer is { Token: { Anonymous: true } before })
        {
            await sessions.EndAsync(before.SessionId, instant, request.CancellationToken);
        }

        return request.Enter(open, user);
    }

    private async Task SendAsync(CreateUser command, CancellationToken cancellationToken)
    {
        var credential = new Credential(command.UserId, command.Profile.Email, command.PasswordHash);
        if (!await credentials.ReserveAsync(credential, cancellationToken))
        {
            throw new GraphQLException("An account has this address already.", AccountErrorCodes.EmailAlreadyExists);
        }

        try
        {
            await commands.SendAsync(command, cancellationToken);
        }
        catch (StoreUnavailableException refused) when (!refused.IsUncertain)
        {
            // The account will not be made. After any other failure it may yet be: then the address lapses by itself if it is not.
            await ReleaseAsync(credential);
            throw;
        }

        await ConfirmAsync(credential);
    }

    private async Task ConfirmAsync(Credential credential)
    {
        try
        {
            await credentials.ConfirmAsync(credential, CancellationToken.None);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.AddressNotConfirmed(logger, unavailable);
        }
    }

    private async Task ReleaseAsync(Credential credential)
    {
        try
        {
            await credentials.ReleaseAsync(credential, CancellationToken.None);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.AddressNotReleased(logger, unavailable);
        }
    }
}

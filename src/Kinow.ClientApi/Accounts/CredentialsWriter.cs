using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Accounts;

/// <summary>Sends the command that changes what an account signs in with, which is known before the command is carried out.</summary>
internal sealed class CredentialsWriter(ICredentialStore credentials, AddressReservation addresses, ICommandBus commands)
{
    /// <param name="email">The new address; null: it stays as it is.</param>
    /// <param name="hash">The stored form of the password.</param>
    /// <returns>The command.</returns>
    /// <exception cref="GraphQLException">The address is taken; the code is EMAIL_ALREADY_EXISTS.</exception>
    public async Task<SetCredentials> SendAsync(Guid commandId, User user, EmailAddress? email, string hash, ClientApiRequest request)
    {
        var command = new SetCredentials
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            Email = email == user.Profile.Email ? null : email,
            PasswordHash = hash,
            PasswordStamp = PasswordStamp.Of(hash),
        };
        var credential = new Credential(user.Id, command.Email ?? user.Profile.Email, hash);
        await credentials.KeepAsync(credential, request.CancellationToken);
        if (command.Email is null)
        {
            await commands.SendAsync(command, request.CancellationToken);
        }
        else
        {
            var address = await addresses.ReserveAsync(credential, request.CancellationToken);
            await addresses.SendAsync(address, command, request.CancellationToken);
        }

        return command;
    }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Diagnostics;
using Kinow.ClientApi.Throttling;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Accounts;

/// <summary>Sends the command that gives an account an address. Of two accounts that want one address at once, one gets it.</summary>
internal sealed class AddressReservation(ICredentialStore credentials, ICommandBus commands, ILogger<AddressReservation> logger)
{
    /// <param name="credential">What the account signs in with once the command is carried out.</param>
    /// <param name="isOwn">Whether an earlier attempt at the same request has reserved the address for the account.</param>
    /// <exception cref="GraphQLException">The address is taken; the code is EMAIL_ALREADY_EXISTS.</exception>
    public async Task SendAsync(Credential credential, Command command, bool isOwn, CancellationToken cancellationToken)
    {
        if (!isOwn && !await credentials.ReserveAsync(credential, cancellationToken))
        {
            SignInMetrics.OnAddressTaken();
            throw new GraphQLException("An account has this address already.", AccountErrorCodes.EmailAlreadyExists);
        }

        try
        {
            await commands.SendAsync(command, cancellationToken);
        }
        catch (StoreUnavailableException refused) when (!refused.IsUncertain && !isOwn)
        {
            // The account will not have it. After any other failure it may yet: then the address lapses by itself if it does not.
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

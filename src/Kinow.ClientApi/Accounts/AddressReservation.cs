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
    /// <summary>
    /// Takes an address for an account. Another attempt at the same request may have taken it before, or take it in this moment, for the
    /// account has the same id in both; and may still be running, when its caller has waited long enough and tries again.
    /// </summary>
    /// <param name="credential">What the account signs in with once the command is carried out.</param>
    /// <exception cref="GraphQLException">The address is taken; the code is EMAIL_ALREADY_EXISTS.</exception>
    public async Task<ReservedAddress> ReserveAsync(Credential credential, CancellationToken cancellationToken)
    {
        if (await credentials.ReserveAsync(credential, cancellationToken)) return new(credential, IsEarlier: false);
        if (await credentials.FindAsync(credential.Email, cancellationToken) is { } known && known.UserId == credential.UserId)
            return new(known, IsEarlier: true);
        throw Taken();
    }

    /// <summary>Sends the command that gives the account its address.</summary>
    public async Task SendAsync(ReservedAddress address, Command command, CancellationToken cancellationToken)
    {
        try
        {
            await commands.SendAsync(command, cancellationToken);
        }
        catch (StoreUnavailableException refused) when (!refused.IsUncertain && !address.IsEarlier)
        {
            // The account will not have it. After any other failure it may yet: then the address lapses by itself if it does not.
            await ReleaseAsync(address.Credential);
            throw;
        }

        await ConfirmAsync(address.Credential);
    }

    /// <summary>What a request is told that wants the address of another account.</summary>
    public static GraphQLException Taken()
    {
        SignInMetrics.OnAddressTaken();
        return new("An account has this address already.", AccountErrorCodes.EmailAlreadyExists);
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

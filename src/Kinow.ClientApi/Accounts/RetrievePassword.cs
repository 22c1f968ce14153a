using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>
/// Has a mail sent by which whoever reads it chooses a new password. Whether an account has the address is nobody's question before the
/// worker's, so that the answer and the work for it are the same.
/// </summary>
internal sealed class RetrievePassword(IExpiringStore expiring, ICommandBus commands, NetworkLimit limit)
{
    /// <param name="text">The address.</param>
    /// <param name="sendMail">Whether there is anything to do.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(string text, bool sendMail, ClientApiRequest request)
    {
        var commandId = request.NewId();
        if (!EmailAddress.TryParse(text, out var email)) throw Refusal.Input(new("email", "email must be an e-mail address."));
        if (!sendMail) return;
        await limit.TakeAsync(request);
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        if (await expiring.CreateAsync(RecoveryRules.Claim(email, now), stop) is not { } claim) return;
        try
        {
            await commands.SendAsync(
                new SendRecovery
                {
                    Id = commandId,
                    UserId = commandId,
                    Instant = Command.Moment(now),
                    Email = email,
                    Language = request.Audience.Languages.Requested,
                },
                stop);
        }
        catch (StoreUnavailableException)
        {
            // Whoever asks again is not to wait for a mail that does not come.
            await expiring.RemoveAsync(claim, CancellationToken.None);
            throw;
        }

        await expiring.ReplaceAsync(claim, RecoveryRules.Confirm(claim.Record, now), CancellationToken.None);
    }
}

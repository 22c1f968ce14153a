using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Has the owner of an account written to how to confirm its address.</summary>
internal sealed class SendConfirmationMail(ICommandBus commands, SharedWindow byAccount)
{
    /// <returns>Whether there is anything to confirm.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(ClientApiRequest request)
    {
        var (commandId, now, stop) = (request.NewId(), request.Audience.Instant, request.CancellationToken);
        var user = await AccountCommands.AccountOfAsync(request);
        if (user.EmailConfirmed) return false;
        TooManyAttempts.ThrowIf(await byAccount.TakeAsync(user.Id.ToString("D"), now, stop));
        var command = new SendConfirmation
        {
            Id = commandId,
            UserId = commandId,
            Instant = Command.Moment(now),
            Account = user.Id,
            Email = user.Profile.Email,
            Language = request.Audience.Languages.Requested,
        };
        await commands.SendAsync(command, stop);
        return true;
    }
}

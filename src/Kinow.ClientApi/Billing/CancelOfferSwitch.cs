using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Gives up a planned change of offer.</summary>
internal sealed class CancelOfferSwitch(AccountCommands commands)
{
    /// <returns>Whether one was planned.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(double accessId, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        var access = AccessReader.Find(user, accessId, request.Audience.Instant);
        if (user.Applied.Contains(commandId)) return true;
        if (access.SwitchOfferId is null) return false;
        var command = new UnsetOfferSwitch
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            AccessId = access.Id,
        };
        await commands.SendAsync(command, request);
        return true;
    }
}

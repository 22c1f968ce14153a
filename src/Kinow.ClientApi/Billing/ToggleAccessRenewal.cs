using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Switches the renewal of a subscription off, or on again.</summary>
internal sealed class ToggleAccessRenewal(PaymentGateways gateways, AccountCommands commands)
{
    /// <returns>Whether it renews itself now.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<bool> RunAsync(string id, string? message, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        var access = AccessReader.Find(user, id, request.Audience.Instant);
        if (user.Applied.Contains(commandId)) return access.Recurring;
        if (AccessRenewalRules.IsRenewedByStore(access))
            throw new GraphQLException("An app store renews this access: it is changed there.", OrderErrorCodes.RenewalNotAvailable);
        if (!AccessRenewalRules.CanRenew(access) || gateways.Find(access.Gateway!) is not { SupportsRecurring: true })
            throw new GraphQLException("This access cannot renew itself.", OrderErrorCodes.RenewalNotAvailable);
        var command = new SetAccessRenewal
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(request.Audience.Instant, user),
            AccessId = access.Id,
            Recurring = !access.Recurring,
            Message = access.Recurring && !string.IsNullOrWhiteSpace(message) ? message.Trim() : null,
        };
        await commands.SendAsync(command, request);
        return command.Recurring;
    }
}

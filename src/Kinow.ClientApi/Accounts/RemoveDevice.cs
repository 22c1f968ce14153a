using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Takes a device out of an account.</summary>
internal sealed class RemoveDevice(CatalogReader catalog, AccountCommands commands)
{
    /// <returns>The account's devices then.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ImmutableArray<Device>> RunAsync(string id, ClientApiRequest request)
    {
        var commandId = request.NewId();
        var user = await AccountCommands.UserOfAsync(request);
        if (user.Applied.Contains(commandId)) return user.Devices;
        var known = ItemId.ParseUuid(id);
        var device = user.Devices.FirstOrDefault(d => d.Id == known) ?? throw Refusal.Input(new("id", "There is no such device."));
        var instant = request.Audience.Instant;
        var settings = await catalog.SettingsAsync(request);
        if (DeviceRules.RemovableFrom(user, settings.Devices, instant) is not null)
        {
            throw new GraphQLException(
                "A device was removed not long ago: removableFrom says when the next one can be.", AccountErrorCodes.DeviceNotRemovable);
        }

        var command = new UnsetDevice
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            DeviceId = device.Id,
        };
        return (await commands.SendAsync(command, request)).Devices;
    }
}

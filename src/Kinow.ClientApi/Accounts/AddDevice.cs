using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;

namespace Kinow.ClientApi.Accounts;

/// <summary>Adds a device to an account, or refreshes the one with its fingerprint.</summary>
internal sealed class AddDevice(CatalogReader catalog, AccountCommands commands)
{
    /// <returns>The account's devices then.</returns>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task<ImmutableArray<Device>> RunAsync(DeviceInput input, ClientApiRequest request)
    {
        var (commandId, deviceId) = (request.NewId(), request.NewId());
        Refusal.ThrowIf(DeviceRules.ReadFingerprint(input.Fingerprint, out var fingerprint));
        Refusal.ThrowIf(DeviceRules.ReadText("type", input.Type, out var type));
        Refusal.ThrowIf(DeviceRules.ReadText("os", input.Os, out var os));
        Refusal.ThrowIf(DeviceRules.ReadText("application", input.Application, out var application));
        var user = await AccountCommands.UserOfAsync(request);
        var settings = (await catalog.SettingsAsync(request)).Devices;
        if (!DeviceRules.MayAdd(user, fingerprint, settings))
        {
            throw new GraphQLException(
                $"An account has at most {settings.Limit} devices: remove one first.", AccountErrorCodes.DeviceLimitReached);
        }

        var instant = request.Audience.Instant;
        var command = new SetDevice
        {
            Id = commandId,
            UserId = user.Id,
            Instant = Command.Moment(instant, user),
            DeviceId = DeviceRules.Find(user, fingerprint)?.Id ?? deviceId,
            Fingerprint = fingerprint,
            Type = type,
            Os = os,
            Application = application,
        };
        return (await commands.SendAsync(command, request)).Devices;
    }
}

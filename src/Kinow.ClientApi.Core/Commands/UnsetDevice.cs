using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A device is not among the account's.</summary>
public sealed record UnsetDevice : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetDevice> Kind { get; } = new("unset_device", version: 1)
    {
        Rule = static command => ValueRules.Id("deviceId", command.DeviceId),
        Fold = static (user, command) => user with
        {
            Devices = user.Devices.RemoveAll(device => device.Id == command.DeviceId),
            DeviceRemoved = command.Instant > user.DeviceRemoved || user.DeviceRemoved is null ? command.Instant : user.DeviceRemoved,
        },
        Parts = static command => [SetDevice.PartOf(command.DeviceId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.DeviceId == earlier.DeviceId,
    };

    /// <summary>The device.</summary>
    public required Guid DeviceId { get; init; }
}

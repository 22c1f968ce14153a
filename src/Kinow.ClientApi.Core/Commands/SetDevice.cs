using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A device is among the account's, and says this about itself.</summary>
public sealed record SetDevice : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetDevice> Kind { get; } = new("set_device", version: 1)
    {
        Rule = static command => ValueRules.Id("deviceId", command.DeviceId),
        Fold = static (user, command) => user with { Devices = Add(user.Devices, command) },
        Parts = static command => [PartOf(command.DeviceId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,

        // The older one says when the device was added.
        Replaces = static (_, _) => false,
    };

    /// <summary>The device. Another one that has the fingerprint by then is refreshed instead.</summary>
    public required Guid DeviceId { get; init; }

    /// <summary>What it is recognised by.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Kind of device, or null.</summary>
    public string? Type { get; init; }

    /// <summary>Operating system, or null.</summary>
    public string? Os { get; init; }

    /// <summary>Browser or application, or null.</summary>
    public string? Application { get; init; }

    /// <summary>The part of an account that a device is.</summary>
    internal static string PartOf(Guid device) => $"device:{device:D}";

    private static ImmutableArray<Device> Add(ImmutableArray<Device> devices, SetDevice command)
    {
        var known = devices.FirstOrDefault(device => device.Id == command.DeviceId || device.Fingerprint == command.Fingerprint);
        return known is null ? [.. Device.InOrder(devices.Add(command.ToDevice()))]
            : command.Instant > known.DateUpd ? devices.Replace(known, command.Refresh(known))
            : devices;
    }

    private Device ToDevice() => Refresh(new() { Id = DeviceId, Fingerprint = Fingerprint, DateAdd = Instant, DateUpd = Instant });

    private Device Refresh(Device device) => device with { Type = Type, Os = Os, Application = Application, DateUpd = Instant };
}

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>A device that an account is used on.</summary>
public sealed record Device
{
    /// <summary>Identifier, a UUID version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is recognised by; no other device of the account has the same.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Kind of device, or null.</summary>
    public string? Type { get; init; }

    /// <summary>Operating system, or null.</summary>
    public string? Os { get; init; }

    /// <summary>Browser or application, or null.</summary>
    public string? Application { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset DateAdd { get; init; }

    /// <summary>When it was last added again; before that the same as <see cref="DateAdd"/>.</summary>
    public required DateTimeOffset DateUpd { get; init; }

    /// <summary>Devices in the order that accounts have them in: the last added first, then by descending id.</summary>
    public static IEnumerable<Device> InOrder(IEnumerable<Device> devices) =>
        devices.OrderByDescending(static device => device.DateAdd).ThenByDescending(static device => device.Id);
}

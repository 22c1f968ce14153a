namespace Kinow.ClientApi.Core.Settings;

/// <summary>What a platform allows with the devices of accounts.</summary>
public sealed record DeviceSettings
{
    /// <summary>Most devices of an account, 1 to 100.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>Least time between two removals of devices from the same account, in seconds; 0: none.</summary>
    public int RemovalDelay { get; init; } = 86_400;
}

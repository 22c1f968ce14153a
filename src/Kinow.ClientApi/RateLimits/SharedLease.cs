namespace Kinow.ClientApi.RateLimits;

/// <summary>What a process got of a window that all processes share.</summary>
/// <param name="Granted">How much; less than was asked for when no more is left.</param>
/// <param name="Taken">How much of the quota is taken, by all processes together.</param>
/// <param name="Ends">When the window ends.</param>
internal readonly record struct SharedLease(long Granted, long Taken, DateTimeOffset Ends);

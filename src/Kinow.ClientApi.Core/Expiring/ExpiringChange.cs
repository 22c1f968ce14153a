namespace Kinow.ClientApi.Core.Expiring;

/// <summary>What a change has made of what a short-lived record holds.</summary>
/// <param name="Before">What was read.</param>
/// <param name="After">What stands there now; equal to what was read where nothing was written.</param>
public readonly record struct ExpiringChange<T>(T Before, T After);

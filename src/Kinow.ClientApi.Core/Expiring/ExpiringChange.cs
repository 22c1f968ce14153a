namespace Kinow.ClientApi.Core.Expiring;

/// <summary>What a change has made of what a short-lived record holds.</summary>
/// <param name="Before">What was read.</param>
/// <param name="After">What stands there now; equal to what was read where nothing was written.</param>
/// <param name="Entry">The record that stands there now; null where there is none.</param>
public readonly record struct ExpiringChange<T>(T Before, T After, ExpiringEntry? Entry)
{
    /// <summary>What stands there now, for a further change.</summary>
    public ExpiringValue<T> Now => new(After, Entry);
}

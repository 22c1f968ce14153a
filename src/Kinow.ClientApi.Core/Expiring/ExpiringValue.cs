namespace Kinow.ClientApi.Core.Expiring;

/// <summary>What a short-lived record holds, as it was read.</summary>
/// <param name="Value">The value; what stands for none, where there is no record.</param>
/// <param name="Entry">The record; null where there is none.</param>
public readonly record struct ExpiringValue<T>(T Value, ExpiringEntry? Entry);

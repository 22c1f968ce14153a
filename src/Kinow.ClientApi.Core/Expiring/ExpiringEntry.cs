namespace Kinow.ClientApi.Core.Expiring;

/// <summary>A record as a store has it. Stores derive from it to keep which write it was.</summary>
public abstract class ExpiringEntry(ExpiringRecord record)
{
    /// <summary>The record.</summary>
    public ExpiringRecord Record { get; } = record;
}

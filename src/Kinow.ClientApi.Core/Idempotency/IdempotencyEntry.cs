namespace Kinow.ClientApi.Core.Idempotency;

/// <summary>A record as a store has it. Stores derive from it to keep which write it was.</summary>
public abstract class IdempotencyEntry(IdempotencyRecord record)
{
    /// <summary>The record.</summary>
    public IdempotencyRecord Record { get; } = record;
}

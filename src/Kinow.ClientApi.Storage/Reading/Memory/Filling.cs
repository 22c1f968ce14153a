namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>A value on its way into memory. Whoever needs it waits for the same one.</summary>
/// <param name="startedAt">When, in milliseconds of the memory's clock.</param>
/// <param name="instant">The moment of the request that it is read for.</param>
internal sealed class Filling<T>(long startedAt, DateTimeOffset instant)
    where T : class
{
    private readonly TaskCompletionSource<T> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal long StartedAt { get; } = startedAt;

    internal DateTimeOffset Instant { get; } = instant;

    internal Task<T> Task => source.Task;

    /// <summary>Whether what came may be old or lack something; known once it has come.</summary>
    internal bool IsDegraded { get; private set; }

    internal void Complete(T value, bool isDegraded)
    {
        IsDegraded = isDegraded;
        source.TrySetResult(value);
    }

    internal void Fail(Exception reason)
    {
        // Often nobody waits.
        if (source.TrySetException(reason)) _ = source.Task.Exception;
    }
}

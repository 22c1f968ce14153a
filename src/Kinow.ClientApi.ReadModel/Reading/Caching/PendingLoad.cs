namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>A load that is under way. Everybody who needs the value waits for the same one.</summary>
/// <param name="startedAt">When, in milliseconds of the cache's clock.</param>
/// <param name="instant">The instant of the request that it is for.</param>
internal sealed class PendingLoad<T>(long startedAt, DateTimeOffset instant)
    where T : class
{
    private readonly TaskCompletionSource<T> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal long StartedAt { get; } = startedAt;

    internal DateTimeOffset Instant { get; } = instant;

    internal Task<T> Task => source.Task;

    /// <summary>Whether the value may be stale or incomplete; known once the load has ended.</summary>
    internal bool IsDegraded { get; private set; }

    internal void Complete(T value, bool isDegraded)
    {
        IsDegraded = isDegraded;
        source.TrySetResult(value);
    }

    internal void Fail(Exception reason)
    {
        // Often nobody waits; the exception counts as observed.
        if (source.TrySetException(reason)) _ = source.Task.Exception;
    }
}

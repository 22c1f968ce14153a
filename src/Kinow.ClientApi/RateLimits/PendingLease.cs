namespace Kinow.ClientApi.RateLimits;

/// <summary>A part of a shared window that is being asked for.</summary>
/// <param name="amount">How much.</param>
internal sealed class PendingLease(long amount)
{
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How much is asked for.</summary>
    public long Amount { get; } = amount;

    /// <summary>Done when it is known what was got.</summary>
    public Task Task => end.Task;

    /// <summary>It is known.</summary>
    public void End() => end.SetResult();
}

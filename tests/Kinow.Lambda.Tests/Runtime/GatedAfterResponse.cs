using Kinow.Lambda.Runtime;

namespace Kinow.Lambda.Tests.Runtime;

/// <summary>Work after a response that lasts until the test ends it.</summary>
internal sealed class GatedAfterResponse : IAfterResponse
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<TimeSpan> entered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The limit that the work was given, once it has begun.</summary>
    public Task<TimeSpan> Entered => entered.Task;

    public bool IsReleased => gate.Task.IsCompleted;

    public void Release() => gate.SetResult();

    public Task EndAsync(TimeSpan limit)
    {
        entered.TrySetResult(limit);
        return gate.Task;
    }
}

namespace Kinow.Lambda.Tests.Runtime;

/// <summary>Work behind an answer that lasts until it is let go.</summary>
internal sealed class GatedAfterAnswer : IAfterAnswer
{
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TimeSpan Limit { get; private set; }

    public Task EndAsync(TimeSpan limit)
    {
        Limit = limit;
        return Gate.Task;
    }
}

using Kinow.ClientApi.ReadModel.Background;

namespace Kinow.ClientApi.ReadModel.Tests;

public sealed class BackgroundTasksTests
{
    private readonly BackgroundTasks behind = new();

    [Fact]
    public async Task It_waits_for_what_is_under_way_and_its_failures_are_not_told()
    {
        var (done, failed) = (new TaskCompletionSource(), new TaskCompletionSource());
        behind.Add(done.Task);
        behind.Add(failed.Task);
        var ending = behind.EndAsync(TimeSpan.FromSeconds(30));
        Assert.False(ending.IsCompleted);

        failed.SetException(new InvalidOperationException("on purpose"));
        done.SetResult();

        await ending;
        Assert.True(behind.EndAsync(TimeSpan.Zero).IsCompleted);
    }

    [Fact]
    public async Task It_waits_no_longer_than_it_may()
    {
        behind.Add(new TaskCompletionSource().Task);
        await behind.EndAsync(TimeSpan.FromMilliseconds(10));
    }
}

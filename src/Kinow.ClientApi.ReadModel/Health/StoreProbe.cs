namespace Kinow.ClientApi.ReadModel.Health;

/// <summary>
/// Tells whether a store answers. It is asked at most once a second, however many want to know, and each time for a second at most.
/// </summary>
public sealed class StoreProbe
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Func<CancellationToken, Task> ask;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private Task<bool>? last;
    private long endedAt;

    internal StoreProbe(string name, Func<CancellationToken, Task> ask, TimeProvider time) =>
        (Name, this.ask, this.time) = (name, ask, time);

    /// <summary>What the store is: <c>mysql</c>, <c>search</c> or <c>queue</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the store answers. Never throws.</summary>
    public Task<bool> AnswersAsync()
    {
        lock (gate)
        {
            var isKnown = last is not null && (!last.IsCompleted || time.GetElapsedTime(endedAt) < Age);
            return isKnown ? last! : last = Task.Run(AskAsync);
        }
    }

    private async Task<bool> AskAsync()
    {
        using var limit = new CancellationTokenSource(Limit, time);
        try
        {
            await ask(limit.Token).WaitAsync(Limit, time);
            return true;
        }
        catch (Exception)
        {
            // Why is told where the store is needed; whoever asks here may be anybody.
            return false;
        }
        finally
        {
            lock (gate) endedAt = time.GetTimestamp();
        }
    }
}

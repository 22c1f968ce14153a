namespace Kinow.ClientApi.Worker.Scheduling;

/// <summary>Work that is done again and again.</summary>
internal static class Repetition
{
    /// <summary>Works, pauses, and works again, until it is told to stop, which it then does without an error.</summary>
    /// <param name="time">The clock of the pauses.</param>
    /// <param name="pause">The time between the end of one round and the beginning of the next.</param>
    /// <param name="work">One round. What it throws ends the repetition.</param>
    public static async Task RepeatAsync(this TimeProvider time, TimeSpan pause, Func<Task> work, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            await work();
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

using Amazon.Runtime;

namespace Kinow.ClientApi.Queue;

/// <summary>Makes calls of the service within a deadline and repeats them while repeating helps. The SDK's own retries are off.</summary>
internal sealed class SqsCalls(SqsOptions options, TimeProvider time)
{
    /// <summary>
    /// Makes a call. Repeating it must do no harm; <paramref name="wait"/> is how long the service itself waits before it answers.
    /// </summary>
    public async Task<T> RunAsync<T>(
        string action, Func<CancellationToken, Task<T>> call, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(options.Deadline + wait, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        var mayHaveArrived = false;
        for (var attempt = 1; ; attempt++)
        {
            Exception cause;
            try
            {
                return await AttemptAsync(call, wait, stop.Token);
            }
            catch (AmazonServiceException refused) when (!SqsFaults.IsTransient(refused))
            {
                throw SqsFaults.Refusal(refused, mayHaveArrived);
            }
            catch (Exception failure) when (SqsFaults.IsTransient(failure))
            {
                cause = failure;
            }
            catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
            {
                cause = failure;
            }

            mayHaveArrived |= !SqsFaults.NeverLeft(cause);
            if (attempt >= options.Attempts || !await PauseAsync(attempt, stop.Token))
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw new QueueUnavailableException($"The queue does not answer ({action}).", cause, mayHaveArrived);
            }
        }
    }

    // The SDK does not heed the token while it looks for credentials.
    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> call, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.AttemptTimeout + wait, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        return await call(stop.Token).WaitAsync(stop.Token);
    }

    // Full jitter: callers that failed together do not come back together.
    private async Task<bool> PauseAsync(int attempt, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(options.Backoff * (Random.Shared.NextDouble() * (1 << (attempt - 1))), time, cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

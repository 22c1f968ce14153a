using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Runtime;

/// <summary>A token that is cancelled when the time is up. Exceptions of its callbacks are logged instead of ending the process.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly Timer? timer;
    private readonly ILogger logger;

    /// <summary>Starts the clock.</summary>
    public Deadline(TimeSpan left, ILogger logger)
    {
        this.logger = logger;
        Token = source.Token;
        if (left == TimeSpan.Zero) Cancel();
        else if (left != Timeout.InfiniteTimeSpan) timer = new(
            static state => ((Deadline)state!).Cancel(), this, left, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when the time is up.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the time is up.</summary>
    public bool IsExpired => source.IsCancellationRequested;

    /// <summary>Ends the time now.</summary>
    public void Cancel()
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The response completed at the same moment.
        }
        catch (AggregateException error)
        {
            Log.CancellationFailed(logger, error);
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        source.Dispose();
    }
}

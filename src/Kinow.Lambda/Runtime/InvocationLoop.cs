using System.Net;

using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Runtime;

/// <summary>Takes one event after the other and sees that each is answered. What goes wrong with one ends with that one.</summary>
/// <param name="api">The Runtime API.</param>
/// <param name="handler">Who answers.</param>
/// <param name="logger">Where failures are told.</param>
/// <param name="after">What is done after each answer; <c>null</c> for nothing.</param>
internal sealed class InvocationLoop(RuntimeApiClient api, IInvocationHandler handler, ILogger logger, IAfterAnswer? after = null) : IDisposable
{
    private const int MostAttempts = 5;

    private static readonly TimeSpan LongestAfter = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private readonly PooledBuffer answer = new();
    private Task running = Task.CompletedTask;

    /// <summary>Starts to take events.</summary>
    /// <param name="failed">Called when the Runtime API is gone: nothing can be done any more.</param>
    public void Start(Action failed) => running = Task.Run(() => RunAsync(failed));

    /// <summary>Takes no more events and waits for the one at work.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task StopAsync(CancellationToken cancellation)
    {
        await stopping.CancelAsync();
        await running.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Dispose();
        answer.Dispose();
        (handler as IDisposable)?.Dispose();
    }

    private async Task RunAsync(Action failed)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                using var invocation = await NextAsync();
                await AnswerAsync(invocation);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // That is how it stops.
        }
        catch (Exception error)
        {
            Log.RuntimeGone(logger, error);
            failed();
        }
    }

    private async Task<Invocation> NextAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await api.NextAsync(stopping.Token);
            }
            catch (Exception error) when (error is HttpRequestException or IOException && attempt < MostAttempts)
            {
                Log.NextFailed(logger, error, attempt);
                await Task.Delay(TimeSpan.FromMilliseconds(20 << attempt), stopping.Token);
            }
        }
    }

    private async Task AnswerAsync(Invocation invocation)
    {
        using var trace = Trace.Begin(invocation.TraceId);
        try
        {
            answer.Clear();
            if (invocation.IsTooLarge)
            {
                throw new InvocationException(InvocationException.EventTooLarge, "The event is larger than Lambda's limit of 6 MiB.");
            }

            await handler.HandleAsync(invocation, answer);
            await api.RespondAsync(invocation.RequestId, answer.Written);
            if (after is not null) await after.EndAsync(LongestAfter);
        }
        catch (HttpRequestException refused) when (refused.StatusCode is not null and not HttpStatusCode.InternalServerError)
        {
            // The invocation is over for Lambda, answered or out of time.
            Log.AnswerRefused(logger, refused, invocation.RequestId);
        }
        catch (HttpRequestException gone)
        {
            throw new IOException("The Runtime API does not take answers.", gone);
        }
        catch (Exception error)
        {
            await FailAsync(invocation, error);
        }
    }

    private async Task FailAsync(Invocation invocation, Exception error)
    {
        Log.InvocationFailed(logger, error, invocation.RequestId, ErrorReport.TypeOf(error));
        try
        {
            await api.FailAsync(invocation.RequestId, error);
        }
        catch (HttpRequestException refused) when (refused.StatusCode is not null and not HttpStatusCode.InternalServerError)
        {
            Log.AnswerRefused(logger, refused, invocation.RequestId);
        }
    }
}

using System.Net;
using Microsoft.Extensions.Logging;

namespace Kinow.Lambda.Runtime;

/// <summary>Takes events one at a time and answers each. A failure affects its own invocation only.</summary>
internal sealed class InvocationLoop(
    RuntimeApiClient api, IInvocationHandler handler, ILogger logger, IAfterResponse? after = null) : IDisposable
{
    private const int MostAttempts = 5;

    private readonly CancellationTokenSource stopping = new();
    private readonly PooledBuffer output = new();
    private Task running = Task.CompletedTask;

    /// <summary>Starts to take events.</summary>
    public void Start(Action failed) => running = Task.Run(() => RunAsync(failed));

    /// <summary>Stops taking events and waits for the current one.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        await stopping.CancelAsync();
        await running.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        stopping.Dispose();
        output.Dispose();
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
            // Normal shutdown.
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
            output.Clear();
            if (invocation.IsTooLarge)
            {
                throw new InvocationException(InvocationException.EventTooLarge, "The event is larger than Lambda's limit of 6 MiB.");
            }

            await handler.HandleAsync(invocation, output);
            await api.RespondAsync(invocation.RequestId, output.Written);
            if (after is not null) await after.EndAsync(after.Limit);
        }
        catch (HttpRequestException refused) when (refused.StatusCode is not null and not HttpStatusCode.InternalServerError)
        {
            // Lambda has closed the invocation: it was answered or has timed out.
            Log.ResponseRejected(logger, refused, invocation.RequestId);
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
            Log.ResponseRejected(logger, refused, invocation.RequestId);
        }
    }
}

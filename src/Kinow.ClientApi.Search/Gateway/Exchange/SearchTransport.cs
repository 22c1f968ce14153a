using System.Diagnostics;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.Search.Gateway.Exchange;

/// <summary>Sends calls within their time, again where that can help, and turns whatever goes wrong into one kind of exception.</summary>
internal sealed class SearchTransport : IDisposable
{
    private readonly SearchGatewayOptions options;
    private readonly SearchClient client;
    private readonly SearchTelemetry telemetry;
    private readonly CircuitBreaker circuit;
    private readonly TimeProvider time;

    internal SearchTransport(SearchGatewayOptions options)
    {
        this.options = options;
        time = options.TimeProvider;
        telemetry = new(options.Uri);
        client = new(options, telemetry);
        circuit = new(options.CircuitThreshold, options.CircuitOpen, options.CircuitOpenLimit, time);
    }

    internal SearchStatistics Statistics => telemetry.Statistics;

    internal CircuitState Circuit => circuit.State;

    /// <summary>Sends a call and reads its answer.</summary>
    /// <param name="call">The call.</param>
    /// <param name="read">Reads the answer; owns it if it keeps it, otherwise disposes of it.</param>
    /// <param name="cancellationToken">The caller's own deadline.</param>
    internal async Task<T> SendAsync<T>(SearchCall call, Func<SearchReply, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var activity = telemetry.Start(call);
        using var limit = new CancellationTokenSource(call.Timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var body = RequestBody.Of(call, options.Compression);
        var started = time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            if (!circuit.TryEnter(out var pass, out var retryAfter)) throw Refuse(activity, retryAfter);
            try
            {
                var result = await TryAsync(call, body, read, attempt, activity, cancellationToken, both.Token);
                circuit.Succeed(pass);
                telemetry.End(call.Operation, time.GetElapsedTime(started), null);
                return result;
            }
            catch (SearchUnavailableException failure)
            {
                circuit.Fail(pass);
                telemetry.Fail(activity, failure.Reason);
                var left = call.Timeout - time.GetElapsedTime(started);
                var pause = RetryRules.Pause(options, attempt);
                if (!RetryRules.MayRepeat(call, failure) || attempt >= options.MaxRetries || pause >= left
                    || circuit.State != CircuitState.Closed)
                {
                    telemetry.End(call.Operation, time.GetElapsedTime(started), failure.Reason.ToString());
                    throw;
                }

                await Task.Delay(pause, time, cancellationToken);
            }
            catch (SearchRequestException)
            {
                circuit.Succeed(pass);
                telemetry.End(call.Operation, time.GetElapsedTime(started), nameof(SearchRequestException));
                throw;
            }
            catch
            {
                circuit.Abandon(pass);
                throw;
            }
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<T> TryAsync<T>(
        SearchCall call,
        RequestBody body,
        Func<SearchReply, T> read,
        int attempt,
        Activity? activity,
        CancellationToken caller,
        CancellationToken both)
    {
        try
        {
            var reply = await client.SendAsync(call, body, attempt > 0, both);
            SearchTelemetry.Describe(activity, reply);
            return Read(call, reply, read);
        }
        catch (OperationCanceledException stopped) when (!caller.IsCancellationRequested)
        {
            throw new SearchUnavailableException(
                SearchUnavailableReason.TimedOut, $"The search engine did not answer {call.Operation} within {call.Timeout}.",
                options.CircuitOpen, null, stopped);
        }
        catch (OperationCanceledException)
        {
            throw new OperationCanceledException(caller);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or InvalidDataException)
        {
            throw RetryRules.Explain(broken, options.CircuitOpen);
        }
    }

    private static T Read<T>(in SearchCall call, SearchReply reply, Func<SearchReply, T> read)
    {
        var status = reply.Status;
        try
        {
            ReplyRules.Check(call.Operation, reply);
            return read(reply);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            reply.Dispose();
            throw SearchUnavailableException.Garbage($"{call.Operation} cannot be read, {wrong.Message}", status, wrong);
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }

    private static SearchUnavailableException Refuse(Activity? activity, TimeSpan retryAfter)
    {
        activity?.SetTag("error.type", nameof(SearchUnavailableReason.CircuitOpen));
        return new(SearchUnavailableReason.CircuitOpen, "The search engine is not asked: it has failed too often just now.", retryAfter);
    }
}

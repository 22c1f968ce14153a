using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Storage.Signing;

namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>One call of the service by AWS JSON 1.0: signed, within a deadline, repeated while repeating helps.</summary>
internal sealed class SqsTransport : IDisposable
{
    private readonly SqsOptions options;
    private readonly TimeProvider time;
    private readonly AwsIdentity identity;
    private readonly HttpClient http;
    private readonly Lazy<string> region;

    public SqsTransport(SqsOptions options, TimeProvider time, HttpMessageHandler? handler)
    {
        this.options = options;
        this.time = time;
        identity = AwsIdentity.For(options.Endpoint);
        region = new(() => SqsRegion.Of(options));
        http = new(handler ?? new SocketsHttpHandler
        {
            MaxConnectionsPerServer = options.Connections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = options.AttemptTimeout,
            UseCookies = false,
            AllowAutoRedirect = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public async Task<TAnswer> SendAsync<TRequest, TAnswer>(
        string action, TRequest request, JsonTypeInfo<TRequest> requestType, JsonTypeInfo<TAnswer> answerType, TimeSpan wait, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(request, requestType);
        using var deadline = new CancellationTokenSource(options.Deadline + wait, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        var mayHaveArrived = false;
        for (var attempt = 1; ; attempt++)
        {
            Exception cause;
            try
            {
                return await AttemptAsync(action, body, answerType, wait, stop.Token);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or TimeoutException)
            {
                cause = failure;
            }
            catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
            {
                cause = failure;
            }

            mayHaveArrived |= !NeverLeft(cause);
            if (attempt >= options.Attempts || !await PauseAsync(attempt, stop.Token))
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw new QueueUnavailableException($"The queue does not answer ({action}).", cause, mayHaveArrived);
            }
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<TAnswer> AttemptAsync<TAnswer>(
        string action, byte[] body, JsonTypeInfo<TAnswer> answerType, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.AttemptTimeout + wait, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.0");
        request.Headers.TryAddWithoutValidation("X-Amz-Target", $"AmazonSQS.{action}");
        var credentials = await identity.GetAsync(stop.Token);
        AwsSignature.Sign(request, AwsSignature.HashOf(body), credentials, region.Value, "sqs", time.GetUtcNow());

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, stop.Token);
        var content = await response.Content.ReadAsByteArrayAsync(stop.Token);
        return response.IsSuccessStatusCode ? SqsAnswers.Read(content, answerType) : throw SqsAnswers.Error(content, (int)response.StatusCode);
    }

    // Without a connection nothing was sent.
    private static bool NeverLeft(Exception cause) => cause is HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };

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

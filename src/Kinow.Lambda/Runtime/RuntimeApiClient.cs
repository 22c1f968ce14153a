using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Kinow.Lambda.Runtime;

/// <summary>
/// A client of the Runtime API, version 2018-06-01 (AWS Lambda developer guide, "Using the Lambda runtime API for custom runtimes").
/// </summary>
internal sealed class RuntimeApiClient(LambdaOptions options) : IDisposable
{
    private const string ErrorType = "Lambda-Runtime-Function-Error-Type";

    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue ErrorJson = new("application/vnd.aws.lambda.error+json");

    private readonly string root = $"http://{options.RuntimeApi}/2018-06-01/runtime/";

    // The wait for the next event has no timeout, because the process is frozen meanwhile.
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    private Invocation? prefetched;

    /// <summary>Waits for an event and keeps it for the next call of <see cref="NextAsync"/>. This ends the init phase.</summary>
    public async Task<Invocation> PrefetchAsync(CancellationToken cancellation) => prefetched ??= await NextAsync(cancellation);

    /// <summary>Waits for an event, as long as it takes.</summary>
    /// <exception cref="HttpRequestException">The Runtime API does not answer, or not with an event.</exception>
    public async Task<Invocation> NextAsync(CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref prefetched, null) is { } kept) return kept;
        using var request = new HttpRequestMessage(HttpMethod.Get, root + "invocation/next");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        var payload = new PooledBuffer(options.MaxEventBytes);
        try
        {
            await ReadAsync(response.Content, payload, cancellation);
            return new(payload)
            {
                RequestId = Header(response, "Lambda-Runtime-Aws-Request-Id")
                    ?? throw new HttpRequestException("The Runtime API sent an event without Lambda-Runtime-Aws-Request-Id."),
                Deadline = long.TryParse(
                    Header(response, "Lambda-Runtime-Deadline-Ms"), NumberStyles.None, CultureInfo.InvariantCulture, out var ms)
                    ? DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(ms, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()))
                    : DateTimeOffset.MaxValue,
                TraceId = Header(response, "Lambda-Runtime-Trace-Id"),
            };
        }
        catch
        {
            payload.Dispose();
            throw;
        }
    }

    /// <summary>Answers an event.</summary>
    /// <exception cref="InvocationException">The answer is too large.</exception>
    /// <exception cref="HttpRequestException">The answer was not taken.</exception>
    public async Task RespondAsync(string requestId, ReadOnlyMemory<byte> output)
    {
        using var content = new ReadOnlyMemoryContent(output);
        content.Headers.ContentType = Json;
        using var response = await http.PostAsync(new Uri($"{root}invocation/{requestId}/response"), content);
        if (response.StatusCode == HttpStatusCode.RequestEntityTooLarge)
        {
            throw new InvocationException(
                InvocationException.ResponseTooLarge, $"Lambda refused the answer: {output.Length} bytes are too many.");
        }

        response.EnsureSuccessStatusCode();
    }

    /// <summary>Answers an event with an error.</summary>
    public Task FailAsync(string requestId, Exception error) =>
        ReportAsync($"invocation/{requestId}/error", ErrorReport.TypeOf(error), error);

    /// <summary>Says that the function cannot start.</summary>
    public Task FailInitAsync(Exception error) => ReportAsync("init/error", "Runtime.InitFailed", error);

    public void Dispose()
    {
        prefetched?.Dispose();
        http.Dispose();
    }

    private static async Task ReadAsync(HttpContent content, PooledBuffer payload, CancellationToken cancellation)
    {
        // One extra byte, so that the final empty read needs no larger buffer.
        payload.Reserve((int)Math.Clamp(content.Headers.ContentLength + 1 ?? 0, 0, 1 << 23));
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        int count;
        while ((count = await stream.ReadAsync(payload.GetMemory(), cancellation)) > 0)
        {
            payload.Advance(count);
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private async Task ReportAsync(string path, string type, Exception error)
    {
        using var body = new PooledBuffer();
        ErrorReport.Write(body, error);
        using var request = new HttpRequestMessage(HttpMethod.Post, root + path) { Content = new ReadOnlyMemoryContent(body.Written) };
        request.Content.Headers.ContentType = ErrorJson;
        request.Headers.TryAddWithoutValidation(ErrorType, type);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}

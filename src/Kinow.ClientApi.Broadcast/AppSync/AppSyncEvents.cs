using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Broadcast.Publishing;

namespace Kinow.ClientApi.Broadcast.AppSync;

/// <summary>
/// Publishes to AWS AppSync Events over HTTP ("Publish events via HTTP" of its developer guide), signed, or by a key.
/// </summary>
/// <param name="endpoint">Where events are published, <c>https://….appsync-api.&lt;region&gt;.amazonaws.com/event</c>.</param>
/// <param name="region">The region that requests are signed for.</param>
/// <param name="identity">Who signs.</param>
/// <param name="key">A key that may publish; null where requests are signed.</param>
internal sealed class AppSyncEvents(HttpClient http, Uri endpoint, string region, AwsIdentity identity, string? key, TimeProvider clock)
    : IBroadcastService
{
    private const string Service = "appsync";

    public string Name => Service;

    // 240 KB is the most of an event. It is not said whether these have 1,000 or 1,024 bytes, and the event's id counts too.
    public int MostBytes => 239_000;

    public async Task PublishAsync(string channel, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var request = await RequestAsync(EventsJson.Request(channel, message.Span), cancellationToken);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await RefusalAsync(response, cancellationToken);
        if (await EventsJson.FailureAsync(response.Content, cancellationToken) is not { } failure) return;
        throw new BroadcastException(
            string.Create(CultureInfo.InvariantCulture, $"AppSync did not take the event: {failure.Code} {failure.Reason}."),
            failure.Code is not { } code || ServiceHttp.MayPass((HttpStatusCode)code));
    }

    private async Task<HttpRequestMessage> RequestAsync(byte[] body, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("x-api-key", key);
            return request;
        }

        try
        {
            var credentials = await identity.GetAsync(cancellationToken);
            AwsSignature.Sign(request, AwsSignature.HashOf(body), credentials, region, Service, clock.GetUtcNow());
            return request;
        }
        catch (AmazonClientException unknown)
        {
            request.Dispose();
            throw new BroadcastException($"There are no credentials: {unknown.GetType().Name}.", mayPass: true);
        }
    }

    private static async Task<BroadcastException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var type = await EventsJson.ErrorAsync(response.Content, cancellationToken);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"AppSync answered {(int)response.StatusCode} {type}."),
            ServiceHttp.MayPass(response.StatusCode),
            ServiceHttp.RetryAfter(response));
    }
}

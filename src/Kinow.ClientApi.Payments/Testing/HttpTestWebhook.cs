using System.Net.Http.Headers;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>Brings messages to an address.</summary>
internal sealed class HttpTestWebhook(HttpClient http, Uri address) : ITestWebhook
{
    public async ValueTask<bool> SendAsync(WebhookHeaders headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        try
        {
            var content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            request.Headers.Add(WebhookHeaders.IdName, headers.Id);
            request.Headers.Add(WebhookHeaders.TimestampName, headers.Timestamp);
            request.Headers.Add(WebhookHeaders.SignatureName, headers.Signature);
            using var response = await http.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception away) when (away is HttpRequestException or IOException
            || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }
}

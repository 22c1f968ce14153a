using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Kinow.ClientApi.Core.Notifications;
using Kinow.ClientApi.Sql.ChangeLog;

namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>Signs notifications and sends them.</summary>
internal sealed class NotificationSender(HttpClient http, WebhookSecrets secrets, DispatcherOptions options, TimeProvider clock)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Sends one. Whatever goes wrong is a result, save that the caller gives up.</summary>
    public async Task<DeliveryResult> SendAsync(Uri receiver, ChangeNotice notice, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.Timeout);
        try
        {
            using var request = Request(receiver, notice);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            return Result(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(DeliveryKind.Unavailable, $"No answer within {options.Timeout.TotalSeconds:0.#} s.");
        }
        catch (HttpRequestException failure)
        {
            return new(DeliveryKind.Unavailable, failure.Message);
        }
    }

    private HttpRequestMessage Request(Uri receiver, ChangeNotice notice)
    {
        var body = NotificationBody.Write(notice);
        var headers = WebhookSignature.Sign(notice.EventId, clock.GetUtcNow(), body, secrets);
        var request = new HttpRequestMessage(HttpMethod.Post, receiver) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = Json;
        request.Headers.Add(WebhookHeaders.IdName, headers.Id);
        request.Headers.Add(WebhookHeaders.TimestampName, headers.Timestamp);
        request.Headers.Add(WebhookHeaders.SignatureName, headers.Signature);
        request.Headers.Add(WebhookHeaders.AttemptName, (notice.Attempts + 1).ToString(CultureInfo.InvariantCulture));
        return request;
    }

    private DeliveryResult Result(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode) return new(DeliveryKind.Delivered);
        if (response.StatusCode == HttpStatusCode.Conflict) return new(DeliveryKind.Unfinished, "Not finished", RetryAfter(response));

        // A firewall says "forbidden" for a while; the receiver itself says "unauthorized".
        var isAway = response.StatusCode
            is HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests
            or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
        return new(isAway ? DeliveryKind.Unavailable : DeliveryKind.Refused, $"HTTP {(int)response.StatusCode}", RetryAfter(response));
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } wish ? wish.Delta ?? (wish.Date - clock.GetUtcNow()) : null;
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Sending;

/// <summary>Sends by Amazon SES: <c>SendEmail</c> of its API version 2.</summary>
/// <param name="endpoint">The service in a region, such as <c>https://email.eu-west-3.amazonaws.com</c>.</param>
/// <param name="from">Whom mails come from.</param>
internal sealed class SesMailSender(HttpClient http, Uri endpoint, string region, string from, AwsIdentity identity, TimeProvider time)
    : IMailSender
{
    private const string Service = "ses";
    private const string ErrorHeader = "x-amzn-ErrorType";

    private readonly Uri address = new(endpoint, "/v2/email/outbound-emails");

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        try
        {
            using var request = await RequestAsync(mail, cancellationToken);
            using var response = await http.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode) throw Refusal(response);
        }
        catch (Exception away) when (away is HttpRequestException or AmazonClientException or IOException)
        {
            throw new StoreUnavailableException($"Amazon SES cannot be used: {away.GetType().Name}.");
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(SesEmail.Of(mail, from), SesJson.Default.SesEmail);
        var credentials = await identity.GetAsync(cancellationToken);
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        AwsSignature.Sign(request, AwsSignature.HashOf(body), credentials, region, Service, time.GetUtcNow());
        return request;
    }

    // What SES says besides may name the address. Only a message that it will never take is refused for good: all else is a matter of
    // rates, rights and what was verified.
    private static Exception Refusal(HttpResponseMessage response)
    {
        var type = response.Headers.TryGetValues(ErrorHeader, out var told) ? told.First().Split(':')[0] : "";
        var reason = $"Amazon SES refused a mail: {(int)response.StatusCode} {type}.";
        return response.StatusCode == HttpStatusCode.BadRequest && type is ("MessageRejected" or "BadRequestException")
            ? new CommandRejectedException(reason)
            : new StoreUnavailableException(reason);
    }
}

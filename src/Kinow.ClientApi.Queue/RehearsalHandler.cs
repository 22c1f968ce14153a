using System.Net;
using System.Text;

namespace Kinow.ClientApi.Queue;

/// <summary>Answers a send within the process, so that the SDK can be used for the first time without sending anything.</summary>
internal sealed class RehearsalHandler : HttpMessageHandler
{
    public static readonly OutgoingMessage Message = new("{}", "rehearsal", "rehearsal");

    // With the checksum of the body, so that comparing it is rehearsed too.
    private const string Taken = """{"MessageId":"rehearsal","MD5OfMessageBody":"99914b932bd37a50b983c5e7c90ae93b"}""";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(Taken, Encoding.UTF8, "application/x-amz-json-1.0"),
        });
}

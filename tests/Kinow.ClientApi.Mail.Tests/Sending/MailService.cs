using System.Net;

namespace Kinow.ClientApi.Mail.Tests.Sending;

/// <summary>Stands in for Amazon SES.</summary>
internal sealed class MailService : HttpMessageHandler
{
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    public string Type { get; init; } = "";

    public bool IsAway { get; init; }

    public Uri? Address { get; private set; }

    public string Authorization { get; private set; } = "";

    public string Body { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsAway) throw new HttpRequestException("No route to the host.");
        Address = request.RequestUri;
        Authorization = string.Join(' ', request.Headers.GetValues("Authorization"));
        Body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var response = new HttpResponseMessage(Status) { Content = new StringContent("""{"message":"zoe@example.org is not verified"}""") };
        if (Type.Length > 0) response.Headers.TryAddWithoutValidation("x-amzn-ErrorType", Type);
        return response;
    }
}

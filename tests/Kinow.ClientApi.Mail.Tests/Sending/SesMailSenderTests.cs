using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Messages;
using Kinow.ClientApi.Mail.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Mail.Tests.Sending;

public sealed class SesMailSenderTests
{
    private static readonly OutgoingMail Mail = new(
        Guid.Parse("0195a3c2-1f00-7000-8000-000000000001"), EmailAddress.Parse("zoe@example.org"), "Subject", "Text")
    {
        ReplyTo = EmailAddress.Parse("ada@example.com"),
    };

    [Fact]
    public async Task A_mail_is_one_signed_request()
    {
        using var service = new MailService();
        await SenderOf(service).SendAsync(Mail, default);

        Assert.Equal("https://email.eu-west-3.amazonaws.com/v2/email/outbound-emails", service.Address!.AbsoluteUri);
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/eu-west-3/ses/aws4_request", service.Authorization, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(service.Body);
        var root = json.RootElement;
        Assert.Equal("no-reply@example.com", root.GetProperty("FromEmailAddress").GetString());
        Assert.Equal("""{"ToAddresses":["zoe@example.org"]}""", root.GetProperty("Destination").GetRawText());
        Assert.Equal("""["ada@example.com"]""", root.GetProperty("ReplyToAddresses").GetRawText());
        var simple = root.GetProperty("Content").GetProperty("Simple");
        Assert.Equal("""{"Data":"Subject","Charset":"UTF-8"}""", simple.GetProperty("Subject").GetRawText());
        Assert.Equal("""{"Data":"Text","Charset":"UTF-8"}""", simple.GetProperty("Body").GetProperty("Text").GetRawText());
        Assert.Contains(
            """{"Name":"X-Kinow-Mail","Value":"0195a3c21f0070008000000000000001"}""", simple.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "MessageRejected", true)]
    [InlineData(400, "BadRequestException:http://internal.amazon.com/coral/", true)]
    [InlineData(400, "MailFromDomainNotVerifiedException", false)]
    [InlineData(403, "AccessDeniedException", false)]
    [InlineData(429, "TooManyRequestsException", false)]
    [InlineData(500, "", false)]
    public async Task What_is_refused_is_told_without_the_address(int status, string type, bool isForGood)
    {
        using var service = new MailService { Status = (HttpStatusCode)status, Type = type };
        var failure = await Record.ExceptionAsync(() => SenderOf(service).SendAsync(Mail, default));
        Assert.IsType(isForGood ? typeof(CommandRejectedException) : typeof(StoreUnavailableException), failure);
        Assert.DoesNotContain("zoe", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_away_passes()
    {
        using var service = new MailService { IsAway = true };
        await Assert.ThrowsAsync<StoreUnavailableException>(() => SenderOf(service).SendAsync(Mail, default));
    }

    private static SesMailSender SenderOf(MailService service) => new(
        new HttpClient(service),
        new("https://email.eu-west-3.amazonaws.com"),
        "eu-west-3",
        "no-reply@example.com",
        new AwsIdentity(new BasicAWSCredentials("AKIDEXAMPLE", "secret")),
        new FakeTimeProvider(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)));
}

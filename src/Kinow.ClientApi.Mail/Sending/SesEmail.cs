using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Sending;

/// <summary>The request of <c>SendEmail</c>, as far as it is used.</summary>
internal sealed record SesEmail(string FromEmailAddress, SesEmail.Recipients Destination, SesEmail.Message Content)
{
    private const string Utf8 = "UTF-8";

    public string[]? ReplyToAddresses { get; init; }

    public static SesEmail Of(OutgoingMail mail, string from) =>
        new(from, new([mail.To.ToString()]), new(new(
            new(mail.Subject, Utf8),
            new(new(mail.Text, Utf8), new(HtmlBody.Of(mail.Text), Utf8)),
            [new("Auto-Submitted", "auto-generated"), new("X-Kinow-Mail", mail.Id.ToString("N"))])))
        {
            ReplyToAddresses = mail.ReplyTo is { } answers ? [answers.ToString()] : null,
        };

    internal sealed record Recipients(string[] ToAddresses);

    internal sealed record Message(SimpleMessage Simple);

    internal sealed record SimpleMessage(Part Subject, Parts Body, Header[] Headers);

    internal sealed record Parts(Part Text, Part Html);

    internal sealed record Part(string Data, string Charset);

    internal sealed record Header(string Name, string Value);
}

using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Mail.Messages;

/// <summary>One mail to one address, in plain text.</summary>
/// <param name="Id">The command that it is sent for: the same when it is sent again.</param>
/// <param name="Text">Paragraphs with an empty line between. One that is an address of http or https is a link.</param>
public sealed record OutgoingMail(Guid Id, EmailAddress To, string Subject, string Text)
{
    /// <summary>What it is about, in one line: a second one would be another header.</summary>
    public string Subject { get; init; } = string.Join(' ', Subject.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whom answers go to; null for whom it comes from.</summary>
    public EmailAddress? ReplyTo { get; init; }
}

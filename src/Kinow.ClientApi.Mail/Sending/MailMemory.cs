using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Sending;

/// <summary>Keeps the last mails instead of sending them. For development.</summary>
public sealed class MailMemory : IMailSender
{
    private const int MaxMails = 100;

    private readonly Lock gate = new();
    private readonly LinkedList<OutgoingMail> mails = [];

    /// <summary>The mails, newest first.</summary>
    public IReadOnlyList<OutgoingMail> All
    {
        get
        {
            lock (gate) return [.. mails];
        }
    }

    /// <inheritdoc/>
    public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            mails.AddFirst(mail);
            if (mails.Count > MaxMails) mails.RemoveLast();
        }

        return Task.CompletedTask;
    }
}

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Messages;
using Kinow.ClientApi.Mail.Writing;

namespace Kinow.ClientApi.Mail;

/// <summary>Writes the mails of commands and sends them.</summary>
public sealed class MailCommands : IMailCommands
{
    private readonly Dictionary<CommandKind, MailWriter> writers;
    private readonly IMailSender sender;

    /// <summary>Puts the writers together over the stores of a process.</summary>
    /// <param name="settings">How mails are sent.</param>
    /// <param name="catalog">Knows the platform.</param>
    /// <param name="credentials">Knows whose an address is.</param>
    /// <param name="users">Where accounts are read.</param>
    /// <param name="expiring">Where tokens are kept.</param>
    /// <param name="time">The clock.</param>
    public MailCommands(
        MailSettings settings,
        ICatalogStore catalog,
        ICredentialStore credentials,
        IUserStore users,
        IExpiringStore expiring,
        TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(settings);
        sender = settings.Sender;
        var tokens = new TokenKeeper(expiring);
        var confirmations = new ConfirmationLinks(tokens, time);
        MailWriter[] all =
        [
            new RecoveryMail(catalog, credentials, users, tokens, time), new WelcomeMail(catalog, confirmations),
            new ConfirmationMail(catalog, users, confirmations), new SupportMail(catalog, settings.Support),
            new RenewalNoticeMail(catalog),
        ];
        writers = all.ToDictionary(static writer => writer.Kind);
    }

    /// <inheritdoc/>
    public async Task SendAsync(Command command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var mail = await writers[CommandKinds.Of(command)].WriteAsync(command, cancellationToken);
        if (mail is not null) await sender.SendAsync(mail, cancellationToken);
    }
}

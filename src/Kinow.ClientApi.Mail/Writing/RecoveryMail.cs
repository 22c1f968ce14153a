using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>
/// Writes to the owner of an account how to choose a new password. The token is made here, and stands in the mail alone. Written again,
/// it has another token, and the one before is good for nothing.
/// </summary>
internal sealed class RecoveryMail(
    ICatalogStore catalog, ICredentialStore credentials, IUserStore users, TokenKeeper tokens, TimeProvider time)
    : MailWriter(SendRecovery.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var asked = (SendRecovery)command;
        if (await OwnerAsync(asked.Email, cancellationToken) is not { } user) return null;
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var token = MailToken.Create(user.Id);
        var link = platform.LinkWithSecret("recovery_token", token.Text)
            ?? throw new CommandRejectedException("The platform has no site that a mail could link to.");
        await tokens.KeepAsync(RecoveryRules.Issue(token, user, time.GetUtcNow()), cancellationToken);
        var (subject, text) = MailTexts.Fill(
            "recovery",
            [user.Profile.Language, asked.Language],
            ("platform", platform.Name),
            ("name", user.Profile.Firstname),
            ("hours", $"{(int)RecoveryRules.Interval.TotalHours}"),
            ("link", link));
        return new(command.Id, asked.Email, subject, text);
    }

    private async Task<User?> OwnerAsync(EmailAddress email, CancellationToken cancellationToken)
    {
        var credential = await credentials.FindAsync(email, cancellationToken);
        if (credential is not { Active: true } || credential.Email != email) return null;
        var user = await users.FindAsync(credential.UserId, cancellationToken);
        return user is { Active: true } && user.Profile.Email == email ? user : null;
    }
}

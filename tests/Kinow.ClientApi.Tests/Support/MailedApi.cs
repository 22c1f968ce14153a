using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail;
using Kinow.ClientApi.Mail.Sending;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>An API whose mails are kept.</summary>
internal sealed class MailedApi
{
    public MailedApi(ImmutableArray<(User, Credential)> accounts)
    {
        Bus = new() { Refuses = static _ => false };
        Api = new(Support.Api.Content, accounts: accounts, commands: Bus);
        var settings = new MailSettings(Mails, EmailAddress.Parse("support@example.com"));
        var commands = new MailCommands(settings, Api.Store, Api.Accounts.Credentials, Api.Accounts, Api.Expiring, Api.Clock);
        Bus.Next = new MailingCommandBus(Api.Accounts, commands);
    }

    public Api Api { get; }

    public RefusingBus Bus { get; }

    public MailMemory Mails { get; } = new();
}

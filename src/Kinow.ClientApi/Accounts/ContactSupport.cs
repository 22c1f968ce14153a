using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Support;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Throttling;

namespace Kinow.ClientApi.Accounts;

/// <summary>Sends a message to the platform's support. A receipt goes to an account's address alone, never where a stranger says.</summary>
internal sealed class ContactSupport(CatalogReader catalog, ICommandBus commands, NetworkLimit byAddress, SharedWindow byAccount)
{
    /// <param name="receipt">Whether the account gets one.</param>
    /// <exception cref="GraphQLException">It is refused.</exception>
    public async Task RunAsync(SupportMessage input, bool receipt, ClientApiRequest request)
    {
        var (messageId, receiptId) = (request.NewId(), request.NewId());
        Refusal.ThrowIf(SupportRules.ReadText(input.Message, out var text));
        Refusal.ThrowIf(SupportRules.ReadSubject(input.Subject, out var subject));
        var contact = input.ContactId is { } id ? await ContactAsync(id, request) : (int?)null;
        var user = request.Viewer is { } viewer ? await viewer.GetAccountAsync(request.CancellationToken) : null;
        var email = ReadEmail(input.Email, user);
        var (now, stop) = (request.Audience.Instant, request.CancellationToken);
        await byAddress.TakeAsync(request);
        if (user is not null) TooManyAttempts.ThrowIf(await byAccount.TakeAsync(user.Id.ToString("D"), now, stop));
        var message = new SendSupportMessage
        {
            Id = messageId,
            UserId = messageId,
            Instant = Command.Moment(now),
            Email = email,
            Subject = subject,
            Text = text,
            Account = user?.Id,
            Contact = contact,
        };
        await commands.SendAsync(message, stop);
        if (receipt && user is not null) await commands.SendAsync(ReceiptOf(message, user, receiptId, request), stop);
    }

    private async ValueTask<int> ContactAsync(string text, ClientApiRequest request)
    {
        var id = ItemId.Parse(text);
        return (await catalog.SettingsAsync(request)).ContactSubjects.FirstOrDefault(contact => contact.Id == id)?.Id
            ?? throw Refusal.Input(new("contactId", "There is no such contact: settings.contactSubjects lists them."));
    }

    private static SendSupportMessage ReceiptOf(SendSupportMessage message, User user, Guid id, ClientApiRequest request) => new()
    {
        Id = id,
        UserId = id,
        Instant = message.Instant,
        Email = user.Profile.Email,
        Contact = message.Contact,
        IsReceipt = true,
        Language = user.Profile.Language.IsNone ? request.Audience.Languages.Requested : user.Profile.Language,
    };

    private static EmailAddress ReadEmail(string? given, User? user) =>
        given is null
            ? user?.Profile.Email ?? throw Refusal.Input(new("email", "email must be given by who has not signed in."))
            : EmailAddress.TryParse(given, out var email) ? email : throw Refusal.Input(new("email", "email must be an e-mail address."));
}

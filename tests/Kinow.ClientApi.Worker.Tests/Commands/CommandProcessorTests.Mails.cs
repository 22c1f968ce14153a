using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Worker.Tests.Commands;

/// <content>Mails.</content>
public sealed partial class CommandProcessorTests
{
    [Fact]
    public async Task Mails_are_sent_after_all_else_and_once()
    {
        var (mail, bookmark) = (Mail(), Bookmark(Ann));
        Assert.Empty(await ProcessAsync(Message(mail), Message(bookmark)));
        Assert.Empty(await ProcessAsync(Message(mail)));

        Assert.Equal([bookmark.Id, mail.Id], store.Applied);
        Assert.Equal([mail.Id], store.Mailed);
        Assert.Equal([Ann], store.Settled);
        Assert.False(IsExpected(mail.UserId));
    }

    [Fact]
    public async Task A_mail_that_was_not_taken_comes_again_and_holds_no_other_up()
    {
        var (late, mail, bookmark) = (Mail(), Mail(), Bookmark(Ann));
        store.MailFailures[late.Id] = new StoreUnavailableException("The mail server is away.");
        Assert.Equal([Name(late)], await ProcessAsync(Message(late), Message(mail), Message(bookmark)));
        Assert.Equal([mail.Id], store.Mailed);

        store.MailFailures.Clear();
        Assert.Empty(await ProcessAsync(Message(late) with { ReceiveCount = 200 }));
        Assert.Equal([mail.Id, late.Id], store.Mailed);
    }

    [Fact]
    public async Task A_mail_that_is_refused_for_good_goes_among_the_dead_letters()
    {
        var mail = Mail();
        store.MailFailures[mail.Id] = new CommandRejectedException("The mail server refused it.");
        Assert.Empty(await ProcessAsync(Message(mail)));
        Assert.Equal((Name(mail), "The mail server refused it."), Assert.Single(store.Buried));
        Assert.Empty(store.Applied);
    }

    [Fact]
    public async Task A_mail_whose_sending_is_not_remembered_is_sent_again()
    {
        var mail = Mail();
        store.Failures[mail.Id] = new StoreUnavailableException("gone");
        Assert.Equal([Name(mail)], await ProcessAsync(Message(mail)));
        store.Failures.Clear();
        Assert.Empty(await ProcessAsync(Message(mail)));
        Assert.Equal([mail.Id, mail.Id], store.Mailed);
    }

    private static SendWelcome Mail()
    {
        var id = Guid.CreateVersion7();
        var email = EmailAddress.Parse("ada@example.com");
        return new() { Id = id, UserId = id, Instant = DateTimeOffset.UnixEpoch, Email = email, Firstname = "Ada" };
    }
}

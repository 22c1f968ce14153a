using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Queue.Tests;

/// <content>Mails.</content>
public sealed partial class WireFormatTests
{
    [Fact]
    public void Send_recovery() => Holds(
        """{"email":"zoe@example.org","language":"fr"}""",
        new SendRecovery { Id = Id, UserId = Account, Instant = Now, Email = Least.Email, Language = LanguageCode.Parse("fr") });

    [Fact]
    public void Send_welcome() => Holds(
        """{"email":"zoe@example.org","firstname":"Z"}""",
        new SendWelcome { Id = Id, UserId = Account, Instant = Now, Email = Least.Email, Firstname = "Z" });

    [Fact]
    public void Send_welcome_that_confirms_the_address() => Holds(
        """{"email":"zoe@example.org","firstname":"Z","account":"0195a3c2-1f00-7000-8000-000000000003"}""",
        new SendWelcome { Id = Id, UserId = Account, Instant = Now, Email = Least.Email, Firstname = "Z", Account = Other });

    [Fact]
    public void Send_confirmation() => Holds(
        """{"account":"0195a3c2-1f00-7000-8000-000000000003","email":"zoe@example.org","language":"fr"}""",
        new SendConfirmation
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Account = Other,
            Email = Least.Email,
            Language = LanguageCode.Parse("fr"),
        });

    [Fact]
    public void Set_confirmed_email() => Holds(
        """{"email":"zoe@example.org"}""", new SetConfirmedEmail { Id = Id, UserId = Account, Instant = Now, Email = Least.Email });

    [Fact]
    public void Send_support_message() => Holds(
        """
        {"email":"zoe@example.org","subject":"Sound","text":"None.","account":"0195a3c2-1f00-7000-8000-000000000003","contact":7,"isReceipt":false,
        "language":"fr"}
        """,
        new SendSupportMessage
        {
            Id = Id,
            UserId = Account,
            Instant = Now,
            Email = Least.Email,
            Subject = "Sound",
            Text = "None.",
            Account = Other,
            Contact = 7,
            Language = LanguageCode.Parse("fr"),
        });
}

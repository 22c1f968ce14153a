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
    public void Send_support_message() => Holds(
        """
        {"email":"zoe@example.org","subject":"Sound","text":"None.","account":"0195a3c2-1f00-7000-8000-000000000003","isReceipt":false,
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
            Language = LanguageCode.Parse("fr"),
        });
}

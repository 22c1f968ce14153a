using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The owner of a new account has got a mail of welcome.</summary>
public sealed record SendWelcome : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SendWelcome> Kind { get; } =
        MailKind.Create<SendWelcome>("send_welcome", static command => command.Email.IsNone ? "email is missing." : null);

    /// <summary>The account's address.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>The owner's first name.</summary>
    public required string Firstname { get; init; }

    /// <summary>The account, whose address the mail confirms; null: it confirms none.</summary>
    public Guid? Account { get; init; }

    /// <summary>The account's language.</summary>
    public LanguageCode Language { get; init; }
}

using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The platform's support has got a message, or its sender the receipt of it.</summary>
public sealed record SendSupportMessage : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SendSupportMessage> Kind { get; } =
        MailKind.Create<SendSupportMessage>("send_support_message", static command => command.Email.IsNone ? "email is missing." : null);

    /// <summary>Whom the support answers to.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>What it is about; empty when that was not told.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The message; empty in a receipt, which does not repeat it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The account that has sent it, or null.</summary>
    public Guid? Account { get; init; }

    /// <summary>The contact that it is for; null for the support as a whole.</summary>
    public int? Contact { get; init; }

    /// <summary>Whether it is the receipt.</summary>
    public bool IsReceipt { get; init; }

    /// <summary>The sender's language.</summary>
    public LanguageCode Language { get; init; }
}

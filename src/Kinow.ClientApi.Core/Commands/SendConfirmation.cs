using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// The owner of an account has got a mail by which to confirm its address. The token is made where the mail is written, so that no message
/// holds it.
/// </summary>
public sealed record SendConfirmation : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SendConfirmation> Kind { get; } =
        MailKind.Create<SendConfirmation>("send_confirmation", static command => command.Email.IsNone ? "email is missing." : null);

    /// <summary>The account.</summary>
    public required Guid Account { get; init; }

    /// <summary>Its address. If it has another one by now there is no mail.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>The language of the request, for an account that does not tell its own.</summary>
    public LanguageCode Language { get; init; }
}

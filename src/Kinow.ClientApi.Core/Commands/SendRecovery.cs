using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// If an account has an address, whoever reads its mail has got a token to choose a new password with. The token is made where the mail
/// is written, so that no message holds it.
/// </summary>
public sealed record SendRecovery : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SendRecovery> Kind { get; } =
        MailKind.Create<SendRecovery>("send_recovery", static command => command.Email.IsNone ? "email is missing." : null);

    /// <summary>The address.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>The language of the request, for an account that does not tell its own.</summary>
    public LanguageCode Language { get; init; }
}

using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The owner of the account has confirmed an address by a mail.</summary>
public sealed record SetConfirmedEmail : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetConfirmedEmail> Kind { get; } = new("set_confirmed_email", version: 1)
    {
        Rule = static command => command.Email.IsNone ? "email is missing." : null,
        Fold = static (user, command) => user with { ConfirmedEmail = command.Email },
        Parts = static _ => ["confirmed_email"],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => true,
    };

    /// <summary>The address. It confirms nothing if the account has another one by now.</summary>
    public required EmailAddress Email { get; init; }
}

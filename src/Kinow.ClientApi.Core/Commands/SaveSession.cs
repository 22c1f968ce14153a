using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The session stands like this. An older generation never replaces a newer one.</summary>
public sealed record SaveSession : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SaveSession> Kind { get; } = new("save_session", version: 1)
    {
        Rule = static command => SessionRules.Check(command.Session),
        Fold = static (user, _) => user,
        Overlay = static _ => null,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The session.</summary>
    public required Session Session { get; init; }
}

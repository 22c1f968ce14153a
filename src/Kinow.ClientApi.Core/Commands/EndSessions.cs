namespace Kinow.ClientApi.Core.Commands;

/// <summary>Sessions of the account that were opened until the command's instant have ended.</summary>
public sealed record EndSessions : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<EndSessions> Kind { get; } = new("end_sessions", version: 1)
    {
        Rule = static _ => null,
        Fold = static (user, command) => user with
        {
            SessionsEnded = user.SessionsEnded is { } ended && ended >= command.Instant ? ended : command.Instant,
        },
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => true,
    };
}

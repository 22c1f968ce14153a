namespace Kinow.ClientApi.Core.Commands;

/// <summary>The account is gone, with all that tells of its owner. Until that is done it is closed.</summary>
public sealed record EraseUser : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<EraseUser> Kind { get; } = new("erase_user", version: 1)
    {
        Rule = static _ => null,
        Fold = static (user, _) => user with { Active = false },
        IsErasing = true,
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => true,
    };
}

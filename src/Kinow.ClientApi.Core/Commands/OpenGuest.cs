namespace Kinow.ClientApi.Core.Commands;

/// <summary>An anonymous session has somewhere to keep its cart, under its identity. Nobody can sign in to it.</summary>
public sealed record OpenGuest : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<OpenGuest> Kind { get; } = new("open_guest", version: 1)
    {
        Rule = static _ => null,
        Fold = static (user, _) => user,
        Make = static command => new()
        {
            Id = command.UserId,
            IsGuest = true,
            Profile = new() { Email = default, Firstname = "", Lastname = "", DateAdd = command.Instant, DateUpd = command.Instant },
        },
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };
}

using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The account exists.</summary>
public sealed record CreateUser : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<CreateUser> Kind { get; } = new("create_user", version: 1)
    {
        Rule = static command => SetIdentity.Check(command.Identity),
        Fold = static (user, _) => user,
        Make = static command => new()
        {
            Id = command.UserId,
            Profile = command.Profile,
            PasswordStamp = PasswordStamp.Of(command.PasswordHash),
            Identities = command.Identity is { } identity ? [identity] : [],
        },
        Overlay = static command => command with { PasswordHash = "" },
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>Its profile.</summary>
    public required UserProfile Profile { get; init; }

    /// <summary>Its password in the versioned format of hashes; empty for an account that has none.</summary>
    public required string PasswordHash { get; init; }

    /// <summary>The identity of another service that opens it, or null.</summary>
    public UserIdentity? Identity { get; init; }

    /// <summary>The anonymous session's identity that became this account, or null.</summary>
    public Guid? AnonymousId { get; init; }
}

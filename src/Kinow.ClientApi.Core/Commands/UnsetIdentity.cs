using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>An identity of another service does not open the account any more.</summary>
public sealed record UnsetIdentity : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetIdentity> Kind { get; } = new("unset_identity", version: 1)
    {
        Rule = static command => IdentityRules.IsValid(command.Identity) ? null : "identity is none.",
        Fold = static (user, command) => user with { Identities = user.Identities.RemoveAll(own => own.Key == command.Identity) },
        Parts = static command => [IdentityRules.PartOf(command.Identity)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (after, before) => after.Identity == before.Identity,
    };

    /// <summary>The identity.</summary>
    public required IdentityKey Identity { get; init; }
}

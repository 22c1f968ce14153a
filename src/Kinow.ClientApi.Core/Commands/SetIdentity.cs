using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>An identity of another service opens the account.</summary>
public sealed record SetIdentity : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetIdentity> Kind { get; } = new("set_identity", version: 1)
    {
        Rule = static command => Check(command.Identity),
        Fold = static (user, command) => user with { Identities = Add(user.Identities, command.Identity) },
        Parts = static command => [IdentityRules.PartOf(command.Identity.Key)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (after, before) => after.Identity.Key == before.Identity.Key,
    };

    /// <summary>The identity.</summary>
    public required UserIdentity Identity { get; init; }

    /// <summary>What is wrong with an identity, or null.</summary>
    internal static string? Check(UserIdentity? identity) =>
        identity is null || IdentityRules.IsValid(identity.Key)
            ? null
            : "identity is none: issuer and subject are visible ASCII, at most 255 characters each.";

    private static ImmutableArray<UserIdentity> Add(ImmutableArray<UserIdentity> identities, UserIdentity added) =>
        identities.Any(own => own.Key == added.Key) ? identities : [.. UserIdentity.InOrder(identities.Add(added))];
}

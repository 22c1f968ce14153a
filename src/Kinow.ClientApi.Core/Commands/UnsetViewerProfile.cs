using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A profile is not among the account's, and nothing that belonged to it is left. The first one stays.</summary>
public sealed record UnsetViewerProfile : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetViewerProfile> Kind { get; } = new("unset_viewer_profile", version: 1)
    {
        Rule = static command => ValueRules.Profile("profileId", command.ProfileId, command.UserId),
        Fold = static (user, command) => user with { Profiles = user.Profiles.RemoveAll(profile => profile.Id == command.ProfileId) },
        Parts = static command => [SetViewerProfile.PartOf(command.ProfileId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.ProfileId == earlier.ProfileId,
    };

    /// <summary>The profile.</summary>
    public required Guid ProfileId { get; init; }
}

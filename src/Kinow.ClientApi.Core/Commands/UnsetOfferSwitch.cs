using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A subscription is not to change to another offer.</summary>
public sealed record UnsetOfferSwitch : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetOfferSwitch> Kind { get; } = new("unset_offer_switch", version: 1)
    {
        Rule = static command => ValueRules.Id("accessId", command.AccessId),
        Fold = static (user, command) => user with
        {
            Accesses =
            [
                .. user.Accesses.Select(access => access.Id == command.AccessId ? access with { SwitchOfferId = null } : access),
            ],
        },
        Parts = static command => [SetOfferSwitch.PartOf(command.AccessId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.AccessId == earlier.AccessId,
    };

    /// <summary>The access.</summary>
    public required long AccessId { get; init; }
}

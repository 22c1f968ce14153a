using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A subscription changes to another offer when it is renewed next.</summary>
public sealed record SetOfferSwitch : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetOfferSwitch> Kind { get; } = new("set_offer_switch", version: 1)
    {
        Rule = static command => ValueRules.Id("accessId", command.AccessId) ?? ValueRules.Id("offerId", command.OfferId),
        Fold = static (user, command) => user with
        {
            Accesses =
            [
                .. user.Accesses.Select(access => access.Id == command.AccessId && access.Recurring
                    ? access with { SwitchOfferId = command.OfferId }
                    : access),
            ],
        },
        Parts = static command => [PartOf(command.AccessId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.AccessId == earlier.AccessId,
    };

    /// <summary>The access.</summary>
    public required long AccessId { get; init; }

    /// <summary>The offer.</summary>
    public required long OfferId { get; init; }

    /// <summary>The part of an account that the planned change of an access is.</summary>
    public static string PartOf(long access) => $"switch:{access}";
}

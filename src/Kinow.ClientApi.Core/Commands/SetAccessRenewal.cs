using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A subscription renews itself, or does not. Without renewal no change of offer is planned.</summary>
public sealed record SetAccessRenewal : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<SetAccessRenewal> Kind { get; } = new("set_access_renewal", version: 1)
    {
        Rule = static command => ValueRules.Id("accessId", command.AccessId)
            ?? (command.Message?.Length > AccessRenewalRules.MaxMessage ? "message is too long." : null),
        Fold = static (user, command) => user with
        {
            Accesses = [.. user.Accesses.Select(access => command.IsAbout(access, user) ? command.Apply(access) : access)],
        },
        Parts = static command => [PartOf(command.AccessId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.AccessId == earlier.AccessId,
    };

    /// <summary>The access.</summary>
    public required long AccessId { get; init; }

    /// <summary>Whether it renews itself.</summary>
    public required bool Recurring { get; init; }

    /// <summary>Why not any more, as its owner says; null when nothing was said.</summary>
    public string? Message { get; init; }

    /// <summary>The part of an account that the renewal of an access is.</summary>
    public static string PartOf(long access) => $"renewal:{access}";

    // Who switches the renewal of a period off that was renewed meanwhile switches off that of the next one. On again, there is nothing
    // left of the one before to renew.
    private bool IsAbout(ProductAccess access, User user) =>
        (access.Id == AccessId && !(Recurring && user.Accesses.Any(other => other.RenewsAccessId == AccessId)))
        || (!Recurring && access.RenewsAccessId == AccessId);

    // What has no end is not renewed.
    private ProductAccess Apply(ProductAccess access) => access with
    {
        Recurring = Recurring && access.DateExp is not null,
        DateRenewal = Recurring ? access.DateExp : null,
        DateGrace = Recurring && access is { OrderId: not null, DateExp: { } end } ? RenewalSchedule.GraceOf(end) : null,
        SwitchOfferId = Recurring ? access.SwitchOfferId : null,
        Message = Recurring ? null : Message,
    };
}

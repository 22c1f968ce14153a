using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// The renewal of a subscription stands so: an attempt was declined, a higher price was told, it is postponed, or it has ended. It is about
/// one period: once that was renewed, or its owner has switched the renewal off, it changes nothing.
/// </summary>
public sealed record SetRenewalState : Command
{
    /// <summary>Longest code of a gateway.</summary>
    public const int MaxFailure = 255;

    /// <summary>The kind.</summary>
    public static CommandKind<SetRenewalState> Kind { get; } = new("set_renewal_state", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => user with { Accesses = [.. user.Accesses.Select(command.Apply)] },
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The access.</summary>
    public required long AccessId { get; init; }

    /// <summary>The renewal's date that it is about.</summary>
    public required DateTimeOffset Period { get; init; }

    /// <summary>The renewal's date from now on: the same one, a later one, or null when it has ended.</summary>
    public DateTimeOffset? DateRenewal { get; init; }

    /// <summary>How it stands.</summary>
    public required AccessRenewal State { get; init; }

    private ProductAccess Apply(ProductAccess access)
    {
        if (access.Id != AccessId || !access.Recurring || access.DateRenewal != Period) return access;

        // Of two workers the one that knows of fewer attempts comes late.
        if (DateRenewal == Period && access.Renewal.Declined > State.Declined) return access;
        return access with
        {
            Recurring = DateRenewal is not null,
            DateRenewal = DateRenewal,
            DateGrace = DateRenewal is { } date ? RenewalSchedule.GraceOf(date) : null,
            SwitchOfferId = DateRenewal is null ? null : access.SwitchOfferId,
            Renewal = State,
        };
    }

    private string? Check() => ValueRules.Id("accessId", AccessId)
        ?? ValueRules.Instant("period", Period)
        ?? (DateRenewal is { } date ? ValueRules.Instant("dateRenewal", date) : null)
        ?? (DateRenewal is null == (State.End is null) ? "It ends with a reason, and without one it goes on." : null)
        ?? ValueRules.Count("declined", State.Declined)
        ?? (State.NoticePrice < 0 ? "noticePrice is negative." : null)
        ?? (State.Failure?.Length > MaxFailure ? "failure is too long." : null);
}
